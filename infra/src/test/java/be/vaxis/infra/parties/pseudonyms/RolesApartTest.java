package be.vaxis.infra.parties.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Uses;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class RolesApartTest {

    static final Insz ANNA = new Insz("85073003328");

    @TempDir
    Path folder;

    final ApplicationContextRunner process = new ApplicationContextRunner().withUserConfiguration(RolesOnly.class);

    @Test
    void a_process_without_settings_starts_and_plays_no_role() {
        process.run(none -> {
            assertThat(none).hasNotFailed().doesNotHaveBean(ServiceDesk.class);
            assertThatThrownBy(() -> none.getBean(PseudonymClient.class).pseudonymise(ANNA))
                    .isInstanceOf(AnswerRefused.class);
            assertThatThrownBy(() -> none.getBean(DomainOwner.class).atRest(new PseudonymInTransit("x")))
                    .isInstanceOf(AnswerRefused.class);
        });
    }

    @Test
    void a_process_that_is_client_only_cannot_tell_a_name_and_one_that_is_owner_only_cannot_ask_for_one() {
        try (var counterpart = new PseudonymCounterpart(0, folder)) {
            process.withPropertyValues(only(counterpart, "client")).run(client -> {
                var transit = client.getBean(PseudonymClient.class).pseudonymise(ANNA);
                assertThatThrownBy(() -> client.getBean(DomainOwner.class).atRest(transit))
                        .isInstanceOf(AnswerRefused.class);
                process.withPropertyValues(only(counterpart, "owner")).run(owner -> {
                    assertThat(owner.getBean(DomainOwner.class).atRest(transit).value())
                            .hasSize(132);
                    assertThatThrownBy(
                                    () -> owner.getBean(PseudonymClient.class).pseudonymise(ANNA))
                            .isInstanceOf(AnswerRefused.class);
                });
            });
        }
    }

    @Test
    void the_service_starts_alone_and_with_no_other_role() {
        var keys = new RoleKeys(folder, "test").madeOnce(List.of("vons"), new SecureRandom());
        var service = process.withPropertyValues(
                "vaxis.pseudonymisation.service.keystore=" + keys.service(),
                "vaxis.pseudonymisation.service.password=test");

        service.run(alone -> assertThat(alone).hasNotFailed().hasSingleBean(ServiceDesk.class));
        service.withPropertyValues("vaxis.pseudonymisation.client.service.base-url=http://127.0.0.1:1")
                .run(both -> assertThat(both).hasFailed());
        service.withPropertyValues(
                        "vaxis.pseudonymisation.owner.service.base-url=http://127.0.0.1:1",
                        "vaxis.pseudonymisation.owner.password=test",
                        "vaxis.pseudonymisation.owner.keystore=" + keys.owner("vons"))
                .run(both -> assertThat(both).hasFailed());
    }

    @Test
    void the_counterpart_keeps_its_keys_and_so_the_names_outlive_it() throws Exception {
        byte[] made;
        try (var first = new PseudonymCounterpart(0, folder)) {
            made = Files.readAllBytes(folder.resolve("service.p12"));
        }
        try (var second = new PseudonymCounterpart(0, folder)) {
            assertThat(folder.resolve("service.p12")).hasBinaryContent(made);
        }
    }

    @Test
    void while_it_is_down_the_client_says_so_and_then_goes_on() {
        try (var counterpart = new PseudonymCounterpart(0, folder)) {
            process.withPropertyValues(only(counterpart, "client")).run(started -> {
                var client = started.getBean(PseudonymClient.class);
                counterpart.isDown(true);
                assertThatThrownBy(() -> client.pseudonymise(ANNA)).isInstanceOf(AnswerRefused.class);
                counterpart.isDown(false);
                assertThat(client.pseudonymise(ANNA).text()).contains(":");
            });
        }
    }

    private static String[] only(PseudonymCounterpart counterpart, String role) {
        return counterpart.settings().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith("vaxis.pseudonymisation." + role))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(PseudonymConfiguration.class)
    @EnableConfigurationProperties({ClientRole.class, OwnerRole.class, ServiceRole.class})
    static class RolesOnly {

        @Bean
        Presentations presentations() {
            return (mark, question, ends, now) -> true;
        }

        @Bean
        Uses uses() {
            return (client, domain, kind, points, refused) -> {};
        }
    }
}
