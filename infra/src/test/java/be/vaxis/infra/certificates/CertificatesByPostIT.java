package be.vaxis.infra.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Kind;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who calls the help desk gets their certificates in a letter box, by the print shop of the invitations. */
@OnOtherParts
class CertificatesByPostIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void what_the_help_desk_asks_for_is_printed_posted_and_shown_as_posted() throws Exception {
        Enrollee somebody = People.woman("Van den Brievenbus", "Godelieve");
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        vaccinated(somebody.insz());
        var pieter = new Visitor(port);
        var file = opened(pieter, somebody.insz(), "Send the certificates by post");

        var asked = pieter.send(file, file.uri().getPath() + "/letter", Map.of());

        assertThat(asked.body()).contains("Asked on").doesNotContain("Send the certificates by post");
        var letters = Parts.other().arrivals();
        await().atMost(SOON)
                .until(() ->
                        !letters.page(Kind.LETTER, "Godelieve", 1).arrivals().isEmpty());
        Arrival letter = letters.page(Kind.LETTER, "Godelieve", 1).arrivals().getFirst();
        assertThat(letter.to()).isEqualTo("Godelieve Van den Brievenbus\nVeldstraat 12\n9000 GENT");
        assertThat(letter.subject()).isEqualTo("Uw digitale EU-COVID-certificaten");
        assertThat(letter.body()).contains("Vaccinatiecertificaat", "Comirnaty", "1 / 2");
        await().atMost(SOON)
                .until(() -> pieter.open(file.uri().getPath()).body().contains("posted on"));
        assertThat(letters.page(Kind.LETTER, "Godelieve", 1).arrivals()).hasSize(1);
        var person = people.find(somebody.insz()).orElseThrow();
        assertThat(sql.sql("select count(*) from attestation.certificate_letter where person = ? and state = 'POSTED'")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whose_address_is_not_known_is_told_so() throws Exception {
        Insz unnamed = People.freshInsz();
        vaccinated(unnamed);

        var file = opened(new Visitor(port), unnamed, "No address in Belgium is known here");

        assertThat(file.body()).doesNotContain("Send the certificates by post");
    }

    @Test
    void what_a_dead_process_had_begun_is_handed_over_under_the_same_name() throws Exception {
        Enrollee somebody = People.woman("Van den Brievenbus", "Hortense");
        PersonId person = withCertificate(somebody);
        UUID letter = UUID.randomUUID();

        keep(letter, person, "WAITING", "certificates-" + letter);

        await().atMost(SOON)
                .until(() -> !Parts.other()
                        .arrivals()
                        .page(Kind.LETTER, "Hortense", 1)
                        .arrivals()
                        .isEmpty());
        await().atMost(SOON).until(() -> stateOf(letter).equals("POSTED"));
        assertThat(sql.sql("select batch from attestation.certificate_letter where letter = ?")
                        .param(letter)
                        .query(String.class)
                        .single())
                .isEqualTo("certificates-" + letter);
    }

    @Test
    void who_had_three_letters_in_a_week_asks_again_later() throws Exception {
        Enrollee somebody = People.woman("Van den Brievenbus", "Ludovica");
        PersonId person = withCertificate(somebody);
        keep(UUID.randomUUID(), person, "POSTED", "certificates-a");
        keep(UUID.randomUUID(), person, "FAILED", "certificates-b");
        var pieter = new Visitor(port);
        assertThat(opened(pieter, somebody.insz(), "posted on").body()).contains("Send the certificates by post");

        keep(UUID.randomUUID(), person, "POSTED", "certificates-c");

        var file = opened(pieter, somebody.insz(), "Three letters were asked for in seven days");
        var refused = pieter.send(file, file.uri().getPath() + "/letter", Map.of());
        assertThat(refused.statusCode()).isEqualTo(429);
    }

    private PersonId withCertificate(Enrollee somebody) throws Exception {
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        vaccinated(somebody.insz());
        await().atMost(SOON)
                .until(() -> new Program(port, Tokens.of("gp-software"))
                        .post(
                                "/api/v1/certificates",
                                "{\"insz\":\"%s\"}".formatted(somebody.insz().value()))
                        .body()
                        .contains("HC1:"));
        return people.find(somebody.insz()).orElseThrow();
    }

    private void keep(UUID letter, PersonId person, String state, String batch) {
        sql.sql("""
                insert into attestation.certificate_letter (letter, person, state, asked, posted, batch, free_from)
                values (?, ?, ?, ?, ?, ?, now())
                """)
                .params(
                        letter,
                        person.value(),
                        state,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        state.equals("POSTED") ? clock.instant().atOffset(ZoneOffset.UTC) : null,
                        batch)
                .update();
    }

    private String stateOf(UUID letter) {
        return sql.sql("select state from attestation.certificate_letter where letter = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> opened(Visitor pieter, Insz insz, String wanted) {
        var form = pieter.logInAs("pieter", "/help-desk/certificates?lang=en");
        return await().atMost(SOON)
                .until(
                        () -> pieter.send(form, "/help-desk/certificates", Map.of("insz", insz.formatted())),
                        page -> page.body().contains("Comirnaty") && page.body().contains(wanted));
    }

    private void vaccinated(Insz insz) throws Exception {
        var given = new Program(port, Tokens.of("centre-software")).post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"CERT3","given":"%s"}
                """.formatted(
                        insz.value(),
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                                .minusDays(40)));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(given.body(), "$.dose")).isNotEmpty();
    }
}
