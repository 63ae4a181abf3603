package be.vaxis.infra.parties.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.invitation.channel.DeliveryReports;
import be.vaxis.invitation.channel.DeliveryReports.DeliveryReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** The hook behind the gate of the house: without a login, without a form token. */
@WebMvcTest(
        properties = {
            "vaxis.twilio.account-sid=AC1",
            "vaxis.twilio.auth-token=secret",
            "vaxis.twilio.status-callback=https://vaxis.example/hooks/twilio/status"
        })
@ContextConfiguration(classes = TwilioHookTest.Hook.class)
class TwilioHookTest {

    static final Map<String, String> DELIVERED = Map.of("MessageSid", "SM1", "MessageStatus", "delivered");

    @Autowired
    MockMvc site;

    @Autowired
    StatusCallback callback;

    @Autowired
    List<DeliveryReport> heard;

    @Test
    void the_operator_needs_no_login_but_its_signature() throws Exception {
        call(new TwilioSignature("secret").of(callback.about("m-1"), DELIVERED), 204);
        call(new TwilioSignature("guess").of(callback.about("m-1"), DELIVERED), 403);

        assertThat(heard).extracting(DeliveryReport::messageId).containsExactly("m-1");
    }

    private void call(String signature, int expected) throws Exception {
        var request = post("/hooks/twilio/status?message=m-1")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature);
        DELIVERED.forEach(request::param);
        site.perform(request).andExpect(status().is(expected));
    }

    @SpringBootConfiguration
    @EnableConfigurationProperties(TwilioAccount.class)
    @ComponentScan({
        "be.vaxis.infra.web",
        "be.vaxis.infra.security",
        "be.vaxis.infra.problem",
        "be.vaxis.infra.parties.twilio"
    })
    static class Hook {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        List<DeliveryReport> heard() {
            return new CopyOnWriteArrayList<>();
        }

        @Bean
        DeliveryReports reports(List<DeliveryReport> heard) {
            return heard::add;
        }
    }
}
