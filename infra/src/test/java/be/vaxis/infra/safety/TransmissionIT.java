package be.vaxis.infra.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.safety.SafetyCounterpart;
import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Patients;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Readable;
import be.vaxis.pharmacovigilance.casework.CaseDesk;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.Correction;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.transmission.Transmission;
import be.vaxis.selection.person.Enrollee;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A physician reports; the case goes to Europe by mutual TLS, and what is answered is acted on. */
@OnThirdParts
class TransmissionIT {

    static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Patients patients;

    @Autowired
    Cases cases;

    @Autowired
    CaseDesk desk;

    @Autowired
    Transmission transmission;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    final SafetyCounterpart europe = Parts.third().safety();
    final Enrollee patient = People.luc();

    @BeforeEach
    @AfterEach
    void it_takes_everything() {
        europe.isForgetful(false);
        europe.isStrict(false);
    }

    @Test
    void a_case_is_accepted_and_nullified_under_the_same_number_with_the_reason() throws Exception {
        var id = reported();
        round();
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(received(id)).singleElement().satisfies(told -> {
            assertThat(told.identification().correction()).isNull();
            assertThat(told.toString())
                    .doesNotContain(
                            patient.insz().value(), "Lambert", id.value().toString());
        });
        round();
        assertThat(received(id)).hasSize(1);

        desk.decide(1, "It was a mistake of ours.", "nadia", decision -> new NullifyCase(id, decision));
        await().atMost(SOON).until(() -> cases.find(id).orElseThrow().nullified());
        round();
        assertThat(received(id))
                .hasSize(2)
                .last()
                .extracting(told -> told.identification().correction())
                .isEqualTo(new Correction(Correction.Kind.NULLIFICATION, "It was a mistake of ours."));
        round();
        assertThat(received(id)).hasSize(2);
    }

    @Test
    void an_answer_that_was_lost_makes_the_same_batch_go_again_and_count_once() throws Exception {
        var id = reported();
        europe.isForgetful(true); // it takes the batch, and says that it did not
        round();
        assertThat(state(id)).isEqualTo("SENT");
        var batch = batch(id);
        europe.isForgetful(false);
        round();
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(batch(id)).isEqualTo(batch);
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void a_case_that_is_refused_shows_its_fault_and_goes_again_when_the_agency_says_so() throws Exception {
        var id = reported();
        europe.isStrict(true);
        round();
        europe.isStrict(false);
        try (var browser = Chromium.open();
                Page nadia = browser.window(true)) {
            Chromium.logIn(nadia, site("/safety/cases/" + id.value() + "?lang=en"), "nadia");
            assertThat(nadia.locator("main").innerText()).contains("refused", "reactions[0].term (E.i.2.1b)");
            Readable.everywhere(nadia);
            var file = nadia.waitForDownload(
                    () -> nadia.locator("a[href$='/icsr']").click());
            assertThat(file.suggestedFilename()).isEqualTo(number(id) + ".xml");
            assertThat(new String(file.createReadStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("PORR_IN049016UV", "nullFlavor=\"MSK\"")
                    .doesNotContain(patient.insz().value(), "Lambert");
            nadia.locator("form[action$='/resend'] button").click();
            nadia.waitForLoadState();
            round();
            nadia.navigate(site("/safety/cases/" + id.value() + "?lang=en"));
            assertThat(nadia.locator("main").innerText()).contains("accepted");
            nadia.navigate(site("/safety/batches?lang=en"));
            assertThat(nadia.locator("main").innerText()).contains(batch(id), "read, with errors");
            Readable.everywhere(nadia);
        }
        assertThat(sql.sql("select by_user from pharmacovigilance.icsr_download where safety_case = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    /** As soon as no round of the process itself is at it. */
    private void round() {
        await().atMost(SOON).until(() -> {
            sql.sql("""
                    update pharmacovigilance.icsr_turn set next_at = '-infinity'
                    where next_at > now() + interval '1 hour' or next_at <= now()
                    """).update();
            return transmission.due();
        });
    }

    private String state(CaseId id) {
        return of(id, "state");
    }

    private String batch(CaseId id) {
        return of(id, "batch");
    }

    private String number(CaseId id) {
        return of(id, "number");
    }

    private String of(CaseId id, String column) {
        return sql.sql("select " + column + " from pharmacovigilance.icsr_case where safety_case = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<CaseReport> received(CaseId id) {
        var number = number(id);
        return europe.cases().stream()
                .filter(told -> told.identification().id().equals(number))
                .toList();
    }

    private CaseId reported() throws Exception {
        return patients.reported(patients.vaccinated(patient, "SAFE2", port), port);
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
