package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From doses of a lot to the message on a telephone and the list of a physician. */
@OnOtherParts
class RecallIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final RizivNumber JOKE = new RizivNumber("11234578004");

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
    void a_lot_is_recalled_in_one_step_and_everybody_is_told_also_who_comes_late() throws Exception {
        Enrollee anna = enrolled("+32471995901", JOKE, Language.NL);
        Enrollee luc = enrolled("+32471995902", null, Language.FR);
        Enrollee bram = enrolled("+32471995903", null, Language.NL);
        var stranger = People.freshInsz();
        gives(anna.insz().value(), "RECALL1");
        gives(luc.insz().value(), "RECALL1");
        gives(stranger.value(), "RECALL1");
        gives(bram.insz().value(), "RECALL9");
        freshness.await("registration.record");
        var nadia = new Visitor(port);
        var form = nadia.logInAs("nadia", "/traces");
        var answer = nadia.send(form, "/traces", Map.of("product", "COMIRNATY", "lot", "RECALL1"));

        var confirm = nadia.send(answer, "/traces/recall", Map.of("product", "COMIRNATY", "lot", "RECALL1"));
        assertThat(confirm.body())
                .contains("Comirnaty, lot RECALL1", "neem snel contact op met uw arts".substring(5), "Not known yet");
        var faulty = nadia.send(confirm, "/traces/recalls", Map.of("advice", ""));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(textsTo("+32471995901")).isEmpty();
        var progress = nadia.send(confirm, "/traces/recalls", Map.of("advice", "SEE_PHYSICIAN", "sure", "true"));
        assertThat(progress.uri().getPath()).startsWith("/traces/recalls/");
        String recall = progress.uri().getPath().substring("/traces/recalls/".length());

        await().atMost(SOON).until(() -> state(recall).equals("DONE") && number(recall, "told") == 2);
        assertThat(number(recall, "noChannel")).isEqualTo(1);
        assertThat(textsTo("+32471995901")).hasSize(1).allMatch(text -> text.contains("vaccin dat u kreeg"));
        assertThat(textsTo("+32471995902")).hasSize(1).allMatch(text -> text.contains("que vous avez reçu"));
        assertThat(textsTo("+32471995903")).isEmpty();

        gives(bram.insz().value(), "RECALL1", today.minusDays(40));
        await().atMost(SOON).until(() -> number(recall, "told") == 3);
        assertThat(textsTo("+32471995903")).hasSize(1);

        var page = nadia.open("/traces/recalls/" + recall);
        assertThat(page.body()).contains("1-12345-78", "GENT-EXPO");
        var list = nadia.send(page, "/traces/recalls/" + recall + "/list", Map.of("kind", "GMD", "number", "11234578"));
        assertThat(list.body())
                .contains(anna.insz().value())
                .doesNotContain(luc.insz().value(), bram.insz().value());
        var joke = new Visitor(port);
        assertThat(joke.logInAs("joke", "/recalls").body())
                .contains(anna.insz().formatted(), "RECALL1")
                .doesNotContain(luc.insz().formatted());
        assertThat(new Program(port, Tokens.of("gp-software"))
                        .get("/api/v1/recalls/own-patients")
                        .body())
                .contains(anna.insz().value());
        assertThat(sql.sql("select count(*) from access.look where person = ? and what = 'registration.recall'")
                        .param(people.find(anna.insz()).orElseThrow().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void many_chunks_are_named_once_each_and_a_repeated_request_recalls_once() throws Exception {
        List<UUID> persons = new ArrayList<>();
        sql.sql("""
                insert into dose_record (dose, person, insz, product, lot, given, place_kind, place, source, recorded)
                select gen_random_uuid(), gen_random_uuid(), 'none', 'COMIRNATY', 'RECALL2', current_date, 'CENTRE',
                    'GENT-EXPO', 'GENT-EXPO', now() from generate_series(1, 1201)""").update();
        String body = "{\"product\":\"COMIRNATY\",\"lot\":\"RECALL2\",\"advice\":\"BE_INFORMED\",\"formerly\":true}";
        var started = agency.postOnce("/api/v1/recalls", "recall-two", body);
        assertThat(started.statusCode()).isEqualTo(201);
        assertThat(agency.postOnce("/api/v1/recalls", "recall-two", body).body())
                .isEqualTo(started.body());
        assertThat(agency.postOnce("/api/v1/recalls", "recall-two-again", body).body())
                .contains("registration:lotRecalledAlready");
        String recall = JsonPath.read(started.body(), "$.recall");

        await().atMost(SOON).until(() -> number(recall, "noChannel") == 1_201);
        assertThat(state(recall)).isEqualTo("DONE");
        assertThat(sql.sql("""
                        select count(*) from registration.domain_event
                        where aggregate_identifier = ? and payload_type = 'registration.recall.PeopleNamed'""").param("recall:" + recall).query(Integer.class).single())
                .isEqualTo(3);
        assertThat(agency.post("/api/v1/recalls/" + recall + "/_callOff", "").statusCode())
                .isEqualTo(204);
        assertThat(state(recall)).isEqualTo("CALLED_OFF");
        sql.sql("delete from dose_record where lot = 'RECALL2'").update();
    }

    @Test
    void whoever_was_forgotten_is_not_told() throws Exception {
        Enrollee anna = enrolled("+32471995911", null, Language.NL);
        gives(anna.insz().value(), "RECALL3");
        freshness.await("registration.record");
        var person = people.find(anna.insz()).orElseThrow();
        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from dose_record where person = ? and insz is not null")
                                .param(person.value())
                                .query(Integer.class)
                                .single()
                        == 0);

        var started = agency.postOnce(
                "/api/v1/recalls",
                "recall-three",
                "{\"product\":\"COMIRNATY\",\"lot\":\"RECALL3\",\"advice\":\"SEE_PHYSICIAN\",\"formerly\":false}");
        String recall = JsonPath.read(started.body(), "$.recall");
        await().atMost(SOON).until(() -> state(recall).equals("DONE"));
        assertThat(number(recall, "found")).isZero();
        assertThat(textsTo("+32471995911")).isEmpty();
    }

    @Test
    void only_the_agency_recalls_and_only_who_cares_for_patients_sees_them() throws Exception {
        String body = "{\"product\":\"COMIRNATY\",\"lot\":\"RECALL4\",\"advice\":\"SEE_PHYSICIAN\",\"formerly\":false}";
        assertThat(centre.post("/api/v1/recalls", body).statusCode()).isEqualTo(403);
        assertThat(agency.get("/api/v1/recalls/own-patients").statusCode()).isEqualTo(403);
        assertThat(agency.get("/api/v1/recalls/" + new UUID(1, 1)).statusCode()).isEqualTo(404);
        var faults = agency.post("/api/v1/recalls", "{\"lot\":\"!\",\"advice\":\"PANIC\"}");
        assertThat(faults.statusCode()).isEqualTo(400);
        assertThat(faults.body()).contains("\"name\":\"lot\"", "\"name\":\"advice\"");
    }

    private String state(String recall) throws Exception {
        return JsonPath.read(agency.get("/api/v1/recalls/" + recall).body(), "$.state");
    }

    private int number(String recall, String name) throws Exception {
        return JsonPath.<Integer>read(agency.get("/api/v1/recalls/" + recall).body(), "$." + name);
    }

    private static List<String> textsTo(String mobile) {
        return Parts.other().arrivals().page(null, mobile, 9).arrivals().stream()
                .map(arrival -> arrival.body())
                .toList();
    }

    private Enrollee enrolled(String mobile, @Nullable RizivNumber gmdHolder, Language language) {
        Enrollee one = People.anna("9959", new Contact(mobile, null, null));
        var someone = new Enrollee(
                one.insz(),
                one.name(),
                one.birthDate(),
                one.sex(),
                one.address(),
                one.contact(),
                language,
                gmdHolder,
                null,
                null);
        return doses.enrolled(someone, "patient", "addressee");
    }

    private void gives(String insz, String lot) throws Exception {
        gives(insz, lot, today);
    }

    private void gives(String insz, String lot, LocalDate day) throws Exception {
        doses.to(new Insz(insz), lot, null, day);
    }
}
