package be.vaxis.infra.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.NoteVaccination;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the code database heard is compared with what it was told, over Kafka, and mended. */
@OnOtherParts
class CodeDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(90);

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
    void what_was_not_heard_or_heard_wrongly_is_told_again_and_a_second_look_finds_nothing() throws Exception {
        PersonId lost = vaccinated();
        PersonId twice = vaccinated();
        PersonId well = vaccinated();
        nothingHappenedFor("2 hours");
        long before = reports();

        // as if what was told of the one had never arrived, and a dose of the other had not been taken back
        commands.sendAndWait(new NoteVaccination(lost, VaccinationStatus.NOT_VACCINATED, null, null));
        sql.sql("delete from code_dose where person = ?").param(lost.value()).update();
        sql.sql("insert into code_dose (dose, person, product, given, number) values (?, ?, 'COMIRNATY', ?, 0)")
                .params(new UUID(9945, System.nanoTime()), twice.value(), today())
                .update();
        await().atMost(SOON).until(() -> statusOf(lost).equals("NOT_VACCINATED"));
        assertThat(noted(lost)).isEqualTo(2);

        var wim = new Visitor(port);
        wim.send(wim.logInAs("wim", "/copies"), "/copies/code-database/reconciliations", Map.of());

        await().atMost(SOON).until(() -> ended() > before);
        await().atMost(SOON).until(() -> statusOf(lost).equals("FIRST_DOSE_SECOND_NEEDED") && dosesOf(lost) == 1);
        await().atMost(SOON).until(() -> dosesOf(twice) == 1);
        assertThat(noted(lost)).isEqualTo(3);
        assertThat(noted(twice)).isEqualTo(1);
        assertThat(toldAgain(lost)).isEqualTo(1);
        assertThat(toldAgain(twice)).isEqualTo(1);
        assertThat(toldAgain(well)).isZero();
        var found = latest(1);
        assertThat(found.get("missing")).isEqualTo(1L);
        assertThat(found.get("different")).isEqualTo(1L);
        assertThat(found.get("healed")).isEqualTo(2L);

        wim.send(wim.open("/copies"), "/copies/code-database/reconciliations", Map.of()); // not in ten minutes

        await().atMost(SOON).until(() -> latest(0).get("ended") != null);
        assertThat(latest(0)).containsEntry("looks", 2);
        assertThat(List.of(
                        latest(0).get("missing"),
                        latest(0).get("different"),
                        latest(0).get("surplus")))
                .containsOnly(0L);
        assertThat(wim.open("/copies").body()).contains("Code database");
    }

    /** Told of by the register, and heard of by the code database. */
    private PersonId vaccinated() throws Exception {
        Enrollee anna = People.anna("9945", Contact.none());
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        var given = new Program(port, Tokens.of("centre-software"))
                .post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"CODES1","given":"%s"}
                """.formatted(anna.insz().value(), today()));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        PersonId person = people.find(anna.insz()).orElseThrow();
        await().atMost(SOON).until(() -> statusOf(person).equals("FIRST_DOSE_SECOND_NEEDED") && dosesOf(person) == 1);
        return person;
    }

    /** Of the people of this test; of all the others something happened a moment ago, and they are left out. */
    private void nothingHappenedFor(String time) {
        String mine = "(select person from dose_record where lot = 'CODES1')";
        for (String set : List.of("told_lately set told = told", "code_heard set heard = heard")) {
            assertThat(sql.sql("update " + set + " - cast(? as interval) where person in " + mine)
                            .param(time)
                            .update())
                    .isEqualTo(3);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    private String statusOf(PersonId person) {
        return sql.sql("select vaccination from code_record where person = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private int dosesOf(PersonId person) {
        return sql.sql("select count(*) from code_dose where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private int noted(PersonId person) {
        return events("selection", "selection.person.VaccinationNoted", person.toString());
    }

    private int toldAgain(PersonId person) {
        return events("registration", "registration.vaccinations.ToldAgain", "vaccinations:" + person.value());
    }

    private int events(String context, String type, String aggregate) {
        return sql.sql("select count(*) from " + context
                        + ".domain_event where payload_type = ? and aggregate_identifier = ?")
                .params(type, aggregate)
                .query(Integer.class)
                .single();
    }

    private long reports() {
        return sql.sql("select count(*) from copy_report where receiver = 'CODE_DATABASE'")
                .query(Long.class)
                .single();
    }

    private long ended() {
        return sql.sql("select count(*) from copy_report where receiver = 'CODE_DATABASE' and ended is not null")
                .query(Long.class)
                .single();
    }

    /** A report, counted from the newest. */
    private Map<String, Object> latest(int back) {
        return sql.sql(
                        "select * from copy_report where receiver = 'CODE_DATABASE' order by report desc limit 1 offset ?")
                .param(back)
                .query()
                .singleRow();
    }
}
