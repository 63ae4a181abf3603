package be.vaxis.infra.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.infra.parties.copies.CopyDesk;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a dose that is registered to what the receivers of copies hold, over HTTP to their counterparts. */
@OnOtherParts
class CopyIT {

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

    final CopyCounterpart outside = Parts.other().copies();
    Program centre;

    @BeforeEach
    void program() throws Exception {
        centre = new Program(port, Tokens.of("centre-software"));
    }

    @AfterEach
    void up() {
        outside.isDown(false);
    }

    @Test
    void a_dose_reaches_every_receiver_with_its_own_fields_and_is_taken_back_everywhere() throws Exception {
        String insz = People.freshInsz().value();
        String dose = gives(insz, "COPY1");

        await().atMost(SOON).until(() -> held(Receiver.VAULT, dose).isPresent());
        await().atMost(SOON).until(() -> held(Receiver.TEST_RESULTS, dose).isPresent());
        await().atMost(SOON).until(() -> statusOf(insz).isPresent());
        String vault = held(Receiver.VAULT, dose).orElseThrow();
        assertThat(JsonPath.<String>read(vault, "$.patient.identifier.value")).isEqualTo(insz);
        assertThat(vault).contains("COPY1", "be-vaccination", "urn:vaxis:dose").doesNotContain("expirationDate");
        assertThat(held(Receiver.TEST_RESULTS, dose).orElseThrow()).contains("COPY1", "expirationDate");
        assertThat(statusOf(insz).orElseThrow())
                .contains("FIRST_DOSE_SECOND_NEEDED")
                .doesNotContain("COPY1", "COMIRNATY", "GENT-EXPO");

        assertThat(centre.post("/api/v1/doses/" + dose + "/withdrawal", "{\"reason\":\"NOT_GIVEN\"}")
                        .statusCode())
                .isEqualTo(204);

        await().atMost(SOON)
                .until(() -> held(Receiver.VAULT, dose).isEmpty()
                        && held(Receiver.TEST_RESULTS, dose).isEmpty()
                        && statusOf(insz).isEmpty());
    }

    @Test
    void the_code_database_knows_the_day_of_the_first_dose_and_the_second_vaccine() throws Exception {
        Enrollee anna = People.anna("9942", Contact.none());
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        String insz = anna.insz().value();
        String second = gives(insz, "COPY5", 0);
        await().atMost(SOON).until(() -> usage(insz, "firstDose").equals(today().toString()));

        gives(insz, "COPY5", 30);

        await().atMost(SOON)
                .until(() ->
                        usage(insz, "firstDose").equals(today().minusDays(30).toString())
                                && usage(insz, "secondVaccine").equals("COMIRNATY"));
        centre.post("/api/v1/doses/" + second + "/withdrawal", "{\"reason\":\"NOT_GIVEN\"}");
        await().atMost(SOON).until(() -> usage(insz, "secondVaccine").equals("null"));
    }

    private String usage(String insz, String field) throws Exception {
        String answer = new Program(port, Tokens.of("gp-software"))
                .post("/api/v1/code-usage/_search", "{\"insz\":[\"" + insz + "\"]}")
                .body();
        List<Object> found = JsonPath.read(answer, "$.results[*]." + field);
        return found.isEmpty() ? "null" : String.valueOf(found.getFirst());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void while_a_receiver_is_down_people_wait_and_when_it_is_back_it_is_told() throws Exception {
        outside.isDown(true);
        String insz = People.freshInsz().value();
        String dose = gives(insz, "COPY2");
        UUID person = people.find(new Insz(insz)).orElseThrow().value();
        await().atMost(SOON).until(() -> fault(person).equals(Optional.of("http-503")));
        assertThat(held(Receiver.VAULT, dose)).isEmpty();
        var wim = new Visitor(port);
        assertThat(wim.logInAs("wim", "/copies").body()).contains("http-503");

        outside.isDown(false);
        wim.send(wim.open("/copies"), "/copies/vault/retry", Map.of());

        await().atMost(SOON).until(() -> held(Receiver.VAULT, dose).isPresent());
        await().atMost(SOON).until(() -> fault(person).isEmpty());
    }

    @Test
    void whoever_is_forgotten_is_erased_by_every_receiver() throws Exception {
        Enrollee anna = People.anna("9941", Contact.none());
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        String insz = anna.insz().value();
        String dose = gives(insz, "COPY3");
        await().atMost(SOON)
                .until(() ->
                        held(Receiver.VAULT, dose).isPresent() && statusOf(insz).isPresent());

        commands.sendAndWait(new ForgetPerson(people.find(anna.insz()).orElseThrow(), ForgettingCause.REQUEST_GRANTED));

        await().atMost(SOON)
                .until(() -> held(Receiver.VAULT, dose).isEmpty()
                        && held(Receiver.TEST_RESULTS, dose).isEmpty()
                        && statusOf(insz).isEmpty());
    }

    @Test
    void a_comparison_finds_and_heals_each_kind_of_difference() throws Exception {
        String lost = gives(People.freshInsz().value(), "COPY4");
        String changed = gives(People.freshInsz().value(), "COPY4");
        await().atMost(SOON)
                .until(() -> held(Receiver.VAULT, lost).isPresent()
                        && held(Receiver.VAULT, changed).isPresent());
        quiet();
        String whole = held(Receiver.VAULT, changed).orElseThrow();
        String strange = UUID.randomUUID().toString();
        CopyDesk vault = outside.desk(Receiver.VAULT);
        vault.lose(lost);
        vault.plant(changed, Map.of("resourceType", "Immunization", "status", "not-done"));
        vault.plant(strange, Map.of("resourceType", "Immunization", "status", "completed"));

        var wim = new Visitor(port);
        wim.send(wim.logInAs("wim", "/copies"), "/copies/vault/reconciliations", Map.of());

        await().atMost(SOON).until(() -> held(Receiver.VAULT, lost).isPresent());
        await().atMost(SOON).until(() -> vault.find(strange).isEmpty());
        await().atMost(SOON).until(() -> held(Receiver.VAULT, changed).equals(Optional.of(whole)));
        await().atMost(SOON).until(() -> wim.open("/copies").body().contains("3</td>"));
        assertThat(sql.sql(
                                "select missing || ' ' || different || ' ' || surplus from copy_report where receiver = 'VAULT' order by report desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("1 1 1");
        assertThat(centre.get("/api/v1/copies").statusCode()).isEqualTo(403);
    }

    private void quiet() {
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from copy_due where state = 'WAITING'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private Optional<String> held(Receiver receiver, String dose) {
        return outside.desk(receiver).find(dose);
    }

    private Optional<String> statusOf(String insz) {
        UUID person = people.find(new Insz(insz)).map(one -> one.value()).orElse(new UUID(0, 0));
        return sql.sql("select item::text from copy_item where receiver = 'CONTACT_TRACING' and person = ?")
                .param(person)
                .query(String.class)
                .optional()
                .flatMap(item -> held(Receiver.CONTACT_TRACING, item));
    }

    private Optional<String> fault(UUID person) {
        return sql.sql("select fault from copy_due where receiver = 'VAULT' and person = ? and fault is not null")
                .param(person)
                .query(String.class)
                .optional();
    }

    private String gives(String insz, String lot) throws Exception {
        return gives(insz, lot, 0);
    }

    private String gives(String insz, String lot, int daysAgo) throws Exception {
        var given = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"%s","expires":"2099-12-31","given":"%s"}
                """.formatted(insz, lot, today().minusDays(daysAgo)));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        return JsonPath.<String>read(given.body(), "$.dose").replace("dose:", "");
    }
}
