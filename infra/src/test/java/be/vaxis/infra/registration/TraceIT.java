package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The medicines agency asks who got a lot. */
@OnParts
class TraceIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Freshness freshness;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    LocalDate today;
    Program centre;
    Program agency;
    DosesGiven doses;

    @BeforeEach
    void programs() throws Exception {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
        centre = new Program(port, Tokens.of("centre-software"));
        agency = new Program(port, Tokens.of("agency-software"));
        doses = new DosesGiven(centre, commands, people, sql);
    }

    @Test
    void everybody_of_a_lot_is_found_counted_listed_and_can_read_that() throws Exception {
        Enrollee anna = enrolled("Peeters", "Anna");
        Enrollee zoe = enrolled("Öztürk", "Zoë");
        gives(anna, "TRACE1", "SERIAL-1");
        gives(zoe, "TRACE1", "SERIAL-2");
        freshness.await("registration.record");

        var found = agency.post("/api/v1/traces/_search", "{\"product\":\"COMIRNATY\",\"lot\":\"trace 1\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains("\"persons\":2", "\"doses\":2", anna.insz().value(), "Zoë Öztürk", "GENT-EXPO");
        assertThat(agency.post("/api/v1/traces/_search", "{\"unit\":\"SERIAL-2\"}")
                        .body())
                .contains(zoe.insz().value())
                .doesNotContain(anna.insz().value());
        var list = agency.post("/api/v1/traces/_download", "{\"product\":\"COMIRNATY\",\"lot\":\"TRACE1\"}");
        assertThat(list.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(list.body().lines()).hasSize(3).anyMatch(line -> line.contains("Öztürk,Zoë,9000,"));

        assertThat(looksAt(anna)).isEqualTo(2);
        assertThat(looksAt(zoe)).isEqualTo(3);
    }

    @Test
    void only_the_agency_asks_and_a_faulty_question_is_told() throws Exception {
        String question = "{\"product\":\"COMIRNATY\",\"lot\":\"TRACE1\"}";
        assertThat(centre.post("/api/v1/traces/_search", question).statusCode()).isEqualTo(403);
        assertThat(new Program(port, null)
                        .post("/api/v1/traces/_search", question)
                        .statusCode())
                .isEqualTo(401);
        var nothing = agency.post("/api/v1/traces/_search", "{}");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("registration:invalidTrace");
    }

    @Test
    void an_officer_asks_on_a_page_and_takes_the_list_along() throws Exception {
        Enrollee anna = enrolled("Peeters", "Anna");
        gives(anna, "TRACE2", "SERIAL-9");
        freshness.await("registration.record");
        var nadia = new Visitor(port);
        var form = nadia.logInAs("nadia", "/traces");

        var answer = nadia.send(form, "/traces", Map.of("product", "COMIRNATY", "lot", "TRACE2"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Anna Peeters", anna.insz().formatted(), "GENT-EXPO", "<rect");
        var list = nadia.send(answer, "/traces/list", Map.of("product", "COMIRNATY", "lot", "TRACE2"));
        assertThat(list.body()).contains(anna.insz().value());
        assertThat(nadia.send(form, "/traces", Map.of("product", "COMIRNATY", "lot", "TRACE3"))
                        .body())
                .contains("No dose of it is registered.");
        var faulty = nadia.send(form, "/traces", Map.of("product", "", "lot", "!"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#product\"", "href=\"#lot\"");
    }

    @Test
    void whoever_was_forgotten_still_counts_in_the_lot_and_is_nobody() throws Exception {
        Enrollee anna = enrolled("Peeters", "Anna");
        gives(anna, "TRACE4", "SERIAL-4");
        freshness.await("registration.record");
        var person = people.find(anna.insz()).orElseThrow();
        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));
        await().atMost(SOON).until(() -> people.find(anna.insz()).isEmpty());

        var found = agency.post("/api/v1/traces/_search", "{\"product\":\"COMIRNATY\",\"lot\":\"TRACE4\"}");
        assertThat(found.body())
                .contains("\"persons\":1")
                .doesNotContain(anna.insz().value());
        assertThat(sql.sql("select count(*) from access.look where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Enrollee enrolled(String family, String given) {
        return doses.enrolled(People.woman(family, given), "patient");
    }

    private void gives(Enrollee someone, String lot, String unit) throws Exception {
        doses.to(someone.insz(), lot, unit, today);
    }

    private int looksAt(Enrollee someone) {
        return sql.sql("select count(*) from access.look where person = ? and what = 'registration.trace'")
                .param(people.find(someone.insz()).orElseThrow().value())
                .query(Integer.class)
                .single();
    }
}
