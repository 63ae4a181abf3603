package be.vaxis.infra.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wim keeps the system running. */
@OnParts
class OperationsPagesIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String GROUP = "reservation.mybooking";

    @LocalServerPort
    int port;

    @Autowired
    EventProcessingConfiguration processing;

    private Visitor wim;

    @BeforeEach
    void wim_comes() {
        wim = new Visitor(port);
        queue().clear();
    }

    @AfterEach
    void nothing_stays_aside() {
        queue().clear();
    }

    @Test
    void an_operator_sees_contexts_and_processors_and_rebuilds_a_projection() throws Exception {
        var page = wim.logInAs("wim", "/operations");
        assertThat(page.body()).contains("pharmacovigilance", "Last own event", "reservation.inbox.");

        var started = wim.send(page, "/operations/rebuild", Map.of("group", GROUP));
        assertThat(started.body()).contains(GROUP + " is being rebuilt");

        await().atMost(SOON)
                .until(() -> row(wim.open("/operations"), "rebuild-" + GROUP).contains("done"));
    }

    @Test
    void what_was_set_aside_is_tried_again() throws Exception {
        aside("a secret of somebody");
        var page = wim.logInAs("wim", "/operations");
        assertThat(page.body()).contains("IllegalStateException").doesNotContain("secret");

        var retried = wim.send(page, "/operations/retry", Map.of("group", GROUP));

        assertThat(retried.body()).contains(GROUP + ": 1 sequences went through, 0 events still stand aside");
        assertThat(queue().size()).isZero();
    }

    @Test
    void nothing_is_dropped_without_a_tick_nor_when_more_came_meanwhile() throws Exception {
        aside("broken");
        wim.logInAs("wim", "/operations");
        var ask = wim.open("/operations/drop?group=" + GROUP);
        assertThat(ask.body()).contains("1 events stand aside for " + GROUP, "this group will never handle them");

        var unsure = wim.send(ask, "/operations/drop", Map.of());
        assertThat(unsure.body()).contains("tick the box if you are sure");
        aside("broken as well");
        var again = wim.send(unsure, "/operations/drop", Map.of("sure", "true"));
        assertThat(again.body()).contains("the number has changed meanwhile");
        assertThat(queue().size()).isEqualTo(2);

        assertThat(wim.send(again, "/operations/drop", Map.of("sure", "true")).body())
                .contains(GROUP + ": 2 events were dropped");
        assertThat(queue().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void the_pages_speak_four_languages(String language) throws Exception {
        aside("broken");
        wim.logInAs("wim", "/operations");

        for (var address : new String[] {"/operations?lang=", "/operations/drop?group=" + GROUP + "&lang="}) {
            var page = wim.open(address + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"" + language).doesNotContain("??", "style=");
        }
    }

    @Test
    void who_does_not_operate_is_kept_out() throws Exception {
        assertThat(new Visitor(port).logInAs("karim", "/operations").statusCode())
                .isEqualTo(403);
    }

    /** So long ago that it is no longer tried by itself: only an operator touches it. */
    private void aside(String why) {
        EventMessage<?> event = GenericEventMessage.asEventMessage("nothing that anybody handles");
        var cause = new ThrowableCause(new IllegalStateException(why));
        var then = GenericDeadLetter.clock.instant().minus(Duration.ofDays(2));
        queue().enqueue(why, new GenericDeadLetter<>(why, event, cause, then, then, MetaData.emptyInstance()));
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue() {
        return processing.deadLetterQueue(GROUP).orElseThrow();
    }

    /** What stands in the cell with this id. */
    private static String row(HttpResponse<String> page, String id) {
        int from = page.body().indexOf("id=\"" + id + "\"");
        return page.body().substring(from, page.body().indexOf("</td>", from));
    }
}
