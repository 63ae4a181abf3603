package be.vaxis.infra.parties;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.print.PrintShopAccess;
import be.vaxis.infra.parties.smtp.SmtpRelay;
import be.vaxis.infra.parties.twilio.TwilioAccount;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.invitation.channel.Mails;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.channel.Texts;
import be.vaxis.kernel.Language;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

class CounterpartsTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final WebApplicationContextRunner process =
            new WebApplicationContextRunner().withUserConfiguration(PartiesOnly.class);

    @Test
    void in_the_demo_what_would_go_out_goes_to_them() {
        process.withPropertyValues("vaxis.demo=true", "vaxis.counterparts.folder=" + folder)
                .run(demo -> {
                    demo.getBean(Texts.class).send(new TextMessage("m-1", "+32470123456", "Hallo"));
                    demo.getBean(Mails.class)
                            .send(new MailMessage(
                                    "m-2", "anna@example.be", "Hallo", "Dag", "<p>Dag</p>", List.of(), Language.NL));

                    assertThat(demo.getBean(Counterparts.class).arrivals().all())
                            .extracting(Arrival::to)
                            .containsExactly("anna@example.be", "+32470123456");
                });
    }

    @Test
    void elsewhere_there_are_none_and_a_process_without_accounts_starts() {
        process.run(real ->
                assertThat(real).hasNotFailed().hasSingleBean(Texts.class).doesNotHaveBean(Counterparts.class));
    }

    @Test
    void what_arrived_is_there_after_a_restart_and_so_is_the_key_of_the_print_shop() {
        String key;
        try (var first = Counterparts.start(CounterpartPorts.free(), folder, NOON)) {
            first.arrivals().arrived(Arrival.text(NOON.instant(), "SM1", "+32470123456", "Hallo"));
            key = first.printShop().hostKey();
        }
        try (var second = Counterparts.start(CounterpartPorts.free(), folder, NOON)) {
            assertThat(second.arrivals().all()).extracting(Arrival::body).containsExactly("Hallo");
            assertThat(second.printShop().hostKey()).isEqualTo(key);
        }
    }

    @Test
    void their_settings_are_those_that_the_adapters_read() {
        try (var parties = Counterparts.start(CounterpartPorts.free(), folder, NOON)) {
            var binder = new Binder(new MapConfigurationPropertySource(parties.settings()));

            assertThat(binder.bindOrCreate("vaxis.twilio", TwilioAccount.class)).isEqualTo(parties.account());
            assertThat(binder.bindOrCreate("vaxis.smtp", SmtpRelay.class)).isEqualTo(parties.relay());
            assertThat(binder.bindOrCreate("vaxis.print", PrintShopAccess.class).hostKey())
                    .isEqualTo(parties.printShop().hostKey());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan
    @ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class PartiesOnly {

        @Bean
        Presentations presentations() {
            return (_, _, _, _) -> true;
        }

        @Bean
        Clock clock() {
            return NOON;
        }
    }
}
