package be.vaxis.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.OnParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was set aside before an event took its form of today. */
@OnParts
class OldLettersIT {

    private static final String GROUP = "attestation.inbox.oldletters";
    private static final String SEQUENCE = "sample:1";

    @Autowired
    ContextStores stores;

    @Autowired
    JdbcClient sql;

    private SequencedDeadLetterQueue<EventMessage<?>> letters;

    @BeforeEach
    void nothing_stands_aside() {
        letters = stores.ofGroup(GROUP).deadLetters(GROUP);
        letters.clear();
    }

    @AfterEach
    void nothing_stays_aside() {
        letters.clear();
    }

    @Test
    void an_event_that_was_set_aside_in_an_older_form_is_tried_again_in_that_of_today() {
        setAside(new SampleEvent.Noticed("a storm", 3));
        asStoredInTheFirstForm("{\"what\":\"a storm\"}");

        assertThat(triedAgain()).containsExactly(new SampleEvent.Noticed("a storm", 1));
    }

    @Test
    void one_in_the_form_of_today_stays_as_it_is() {
        setAside(new SampleEvent.Noticed("a storm", 3));

        assertThat(triedAgain()).containsExactly(new SampleEvent.Noticed("a storm", 3));
    }

    private void setAside(SampleEvent event) {
        var tracked = new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(1, Set.of()),
                new GenericDomainEventMessage<>("sample", SEQUENCE, 0, event));
        var then = GenericDeadLetter.clock.instant().minus(Duration.ofDays(2)); // no longer tried by itself
        var cause = new ThrowableCause(new IllegalStateException());
        letters.enqueue(
                SEQUENCE, new GenericDeadLetter<>(SEQUENCE, tracked, cause, then, then, MetaData.emptyInstance()));
    }

    private void asStoredInTheFirstForm(String payload) {
        sql.sql("""
                update attestation.dead_letter set payload = convert_to(?, 'UTF8'), payloadrevision = '1'
                where processinggroup = ?
                """).params(payload, GROUP).update();
    }

    private List<Object> triedAgain() {
        List<Object> seen = new ArrayList<>();
        letters.process(letter -> {
            seen.add(letter.message().getPayload());
            return Decisions.evict();
        });
        return seen;
    }
}
