package be.vaxis.infra.parties.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.DeliveryReports;
import be.vaxis.invitation.channel.DeliveryReports.DeliveryReport;
import be.vaxis.invitation.channel.DeliveryReports.Outcome;
import be.vaxis.invitation.channel.TextMessage;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;

class TwilioStatusControllerTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
    static final StatusCallback HOOK = new StatusCallback(() -> "https://vaxis.example/hooks/twilio/status");

    final List<DeliveryReport> heard = new CopyOnWriteArrayList<>();
    final TwilioSignature operator = new TwilioSignature("secret");

    @Test
    void a_signed_report_is_passed_on() throws Exception {
        report("m-1", "delivered", operator);
        report("m-2", "undelivered", operator);

        assertThat(heard)
                .containsExactly(
                        new DeliveryReport("m-1", Outcome.DELIVERED, NOON.instant()),
                        new DeliveryReport("m-2", Outcome.UNDELIVERED, NOON.instant()));
    }

    @Test
    void a_step_on_the_way_is_no_news() throws Exception {
        report("m-1", "sent", operator);

        assertThat(heard).isEmpty();
    }

    @Test
    void who_does_not_know_the_token_is_not_believed() throws Exception {
        var form = Map.of("MessageStatus", "delivered");
        var forged = new TwilioSignature("guess").of(HOOK.about("m-1"), form);

        web().perform(posted("m-1", form, forged)).andExpect(status().isForbidden());
        web().perform(posted("m-1", form, "")).andExpect(status().isForbidden());
        assertThat(heard).isEmpty();
    }

    @Test
    void a_signature_holds_for_one_message_and_one_status() throws Exception {
        var signature = operator.of(HOOK.about("m-1"), Map.of("MessageStatus", "delivered"));

        web().perform(posted("m-2", Map.of("MessageStatus", "delivered"), signature))
                .andExpect(status().isForbidden());
        web().perform(posted("m-1", Map.of("MessageStatus", "failed"), signature))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_counterpart_reports_to_the_end_and_signs() throws Exception {
        var hook = listening();
        try (var party =
                new TwilioCounterpart(0, "AC1", "secret", new Arrivals(Spool.none()), NOON, new SplittableRandom(1))) {
            var texts = new TwilioTexts(party.account(), address(hook), NOON);

            texts.send(new TextMessage("m/1", "+32470123456", "Hallo"));
            texts.send(new TextMessage("m/2", "+32470130003", "Hallo"));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(heard)
                            .extracting(DeliveryReport::messageId, DeliveryReport::outcome)
                            .containsExactlyInAnyOrder(
                                    tuple("m/1", Outcome.DELIVERED), tuple("m/2", Outcome.UNDELIVERED)));
        } finally {
            hook.stop(0);
        }
    }

    private void report(String message, String status, TwilioSignature by) throws Exception {
        var form = Map.of("MessageSid", "SM1", "MessageStatus", status, "To", "+32470123456");
        web().perform(posted(message, form, by.of(HOOK.about(message), form))).andExpect(status().isNoContent());
    }

    private static MockHttpServletRequestBuilder posted(String message, Map<String, String> form, String signature) {
        var request = post(URI.create("/hooks/twilio/status?message=" + message))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature);
        form.forEach(request::param);
        return request;
    }

    private MockMvc web() {
        return standaloneSetup(controller(HOOK)).build();
    }

    private TwilioStatusController controller(StatusCallback hook) {
        DeliveryReports listener = heard::add;
        return new TwilioStatusController(new SignedCallbacks("secret", hook), provided(listener), NOON);
    }

    private static ObjectProvider<DeliveryReports> provided(DeliveryReports listener) {
        return new ObjectProvider<>() {
            @Override
            public DeliveryReports getObject() {
                return listener;
            }
        };
    }

    /** A web server that hands its requests to the controller as a servlet would. */
    private HttpServer listening() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var parameters =
                        new HashMap<>(Form.read(exchange.getRequestURI().getRawQuery()));
                parameters.putAll(
                        Form.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                var answer = controller(address(server))
                        .reported(
                                parameters.get("message"),
                                MultiValueMap.fromSingleValue(parameters),
                                exchange.getRequestHeaders().getFirst("X-Twilio-Signature"));
                exchange.sendResponseHeaders(answer.getStatusCode().value(), -1);
            }
        });
        server.start();
        return server;
    }

    private static StatusCallback address(HttpServer server) {
        return new StatusCallback(
                () -> "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/twilio/status");
    }
}
