package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.testing.AnotherProcess;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk in a campaign that asks for consent to share: a process of its own with that setting, beside one without it, which
 * is where others look.
 */
@OnOtherParts
class DeskAsksToShareIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String QUESTION = "May others who care for this person see this dose?";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

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
    void the_desk_asks_on_the_page_and_by_api_and_silence_is_no_consent() throws Exception {
        try (VaxisProcess desk = AnotherProcess.running(
                Parts.other(), "registration", Map.of("vaxis.registration.sharing.asked-for", "COMIRNATY"), folder)) {
            byApi(desk);
            onThePage(desk);
        }
    }

    private void byApi(VaxisProcess desk) throws Exception {
        var centre = new Program(desk.port(), Tokens.of("centre-software"));
        Insz silent = given(centre, "");
        Insz shared = given(centre, ",\"sharing\":\"GIVEN\"");
        Insz withheld = given(centre, ",\"sharing\":\"WITHHELD\"");

        othersSee(shared, "FIRST_DOSE_SECOND_NEEDED");
        othersSee(silent, "NOT_VACCINATED");
        othersSee(withheld, "NOT_VACCINATED");
        assertThat(sharingOf(silent)).isEqualTo("WITHHELD");
        var duty = new Program(port, Tokens.of("centre-software"))
                .post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"ASKED1","given":"%s","sharing":"WITHHELD"}
                """.formatted(People.freshInsz().value(), today()));
        assertThat(duty.body()).contains("registration:sharingIsDuty");
    }

    private void onThePage(VaxisProcess desk) throws Exception {
        Enrollee anna = enrolled();
        var karim = new Visitor(desk.port());
        var find = karim.logInAs("karim", "/vaccinate");
        String visit = karim.send(find, "/vaccinate", Map.of("insz", anna.insz().value()))
                .uri()
                .getPath();
        var form = karim.open(visit + "?product=COMIRNATY");
        assertThat(form.body()).contains(QUESTION);
        assertThat(karim.open(visit + "?product=SPIKEVAX").body()).doesNotContain(QUESTION);

        var unanswered = registers(karim, form, visit, Map.of());
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains("href=\"#sharing\"");
        var done = registers(karim, form, visit, Map.of("sharing", "WITHHELD"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        othersSee(anna.insz(), "NOT_VACCINATED");
        assertThat(karim.open(visit).body()).contains("Not shared");

        var choice = karim.open(visit + "/sharing");
        karim.send(choice, visit + "/sharing", Map.of());

        othersSee(anna.insz(), "FIRST_DOSE_SECOND_NEEDED");
        assertThat(karim.open(visit).body()).doesNotContain("Not shared");
    }

    private HttpResponse<String> registers(
            Visitor karim, HttpResponse<String> form, String visit, Map<String, String> more) throws Exception {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("product", "COMIRNATY");
        fields.put("lot", "ASKED1");
        fields.put("given", today().toString());
        fields.put("consent", "PERSON");
        fields.put("recognised", "true");
        for (String question :
                List.of("allergyEarlierDose", "allergyPeg", "myocarditis", "illToday", "bleeding", "pregnant")) {
            fields.put("answers[" + question + "]", "NO");
        }
        return karim.send(form, visit + "/doses", fields);
    }

    private Enrollee enrolled() {
        Enrollee anna = People.anna("9946", Contact.none());
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from patient where person = ?")
                                .param(people.find(anna.insz()).orElseThrow().value())
                                .query(Integer.class)
                                .single()
                        == 1);
        return anna;
    }

    private Insz given(Program centre, String more) throws Exception {
        Insz insz = People.freshInsz();
        var given = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"ASKED1","given":"%s"%s}
                """.formatted(insz.value(), today(), more));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        return insz;
    }

    private String sharingOf(Insz insz) {
        return sql.sql("select sharing from dose_record where person = ?")
                .param(people.find(insz).orElseThrow().value())
                .query(String.class)
                .single();
    }

    /** Of another organisation, in the process that does not ask. */
    private void othersSee(Insz insz, String status) throws Exception {
        var physician = new Program(port, Tokens.of("gp-software"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(physician
                                .post("/api/v1/vaccination-status/_search", "{\"insz\":[\"" + insz.value() + "\"]}")
                                .body())
                        .contains(status));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }
}
