package be.vaxis.infra.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.rebuild.Rebuilds;
import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Patients;
import be.vaxis.infra.testing.Patients.Patient;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Readable;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.Decision;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.SeparateCase;
import be.vaxis.pharmacovigilance.surveillance.Surveillance;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From reports to a signal, from a signal to its cases and lots, from a lot to the register; duplicates are taken back. */
@OnThirdParts
class SignalsIT {

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
    Rebuilds rebuilds;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Patient patient;

    @BeforeEach
    void somebody_is_vaccinated() throws Exception {
        patient = patients.vaccinated(People.luc(), "SIGNAL1", port);
    }

    @Test
    void the_agency_goes_from_a_signal_to_its_cases_and_by_its_lot_to_the_register() throws Exception {
        reported();
        reported();
        await().atMost(SOON).until(() -> ofLot() == 2);
        try (var browser = Chromium.open();
                Page nadia = browser.window(true)) {
            Chromium.logIn(nadia, site("/safety/signals?lang=en"), "nadia");
            Readable.everywhere(nadia);
            assertThat(nadia.locator("main").innerText()).contains("tests were made", "Jcovden: Fever");
            nadia.locator("main a[href*='/safety/signals/JCOVDEN/FEVER']").click();
            nadia.waitForLoadState();
            assertThat(nadia.locator("main").innerText()).contains("SIGNAL1", "The cases");
            assertThat(nadia.content()).doesNotContain(patient.insz().value(), "Lambert");
            Readable.everywhere(nadia);

            nadia.locator("main a[href*='lot=SIGNAL1']").first().click();
            nadia.waitForLoadState();
            Readable.everywhere(nadia);
            assertThat(nadia.locator("main a[href*='/safety/cases/']").count()).isEqualTo(2);
            assertThat(nadia.content()).doesNotContain(patient.insz().value(), "Lambert");
            nadia.locator("main form[action$='/traces'] button").click();
            nadia.waitForLoadState();
            assertThat(nadia.inputValue("#lot")).isEqualTo("SIGNAL1");
            assertThat(nadia.inputValue("#product")).isEqualTo("JCOVDEN");
            assertThat(nadia.content()).doesNotContain("Lambert");
            nadia.locator("main form.reg-form button[type=submit]").click();
            nadia.waitForLoadState();
            assertThat(nadia.content()).contains("Luc Lambert");
        }
    }

    @Test
    void what_is_no_case_or_the_duplicate_of_another_is_taken_back_and_comes_back_also_after_a_rebuild()
            throws Exception {
        var before = ofLot();
        var first = reported();
        var second = reported();
        await().atMost(SOON).until(() -> ofLot() == before + 2);
        decide(decision -> new JoinCase(second, first, decision), 1);
        await().atMost(SOON).until(() -> ofLot() == before + 1);
        decide(decision -> new SeparateCase(second, decision), 2);
        await().atMost(SOON).until(() -> ofLot() == before + 2);
        decide(decision -> new JoinCase(second, first, decision), 3);
        decide(decision -> new NullifyCase(second, decision), 4);
        await().atMost(SOON).until(() -> isNullified(second));
        assertThat(ofLot()).isEqualTo(before + 1);

        var counts = counts();
        rebuilds.start(Surveillance.GROUP);
        await().atMost(SOON).until(() -> !rebuilds.stateOf(Surveillance.GROUP).equals("REPLAYING"));
        assertThat(rebuilds.stateOf(Surveillance.GROUP)).isEqualTo("DONE");
        assertThat(counts()).isEqualTo(counts);
    }

    private void decide(Function<Decision, SafetyCaseCommand> what, int seen) {
        commands.sendAndWait(what.apply(new Decision(seen, "Read again by two of us.", "nadia")));
    }

    private long ofLot() {
        return sql.sql("select coalesce(sum(reports), 0) from signal_lot where lot = 'SIGNAL1' and reaction = '*'")
                .query(Long.class)
                .single();
    }

    private boolean isNullified(CaseId id) {
        return sql.sql("select exists (select 1 from signal_report where report = ? and nullified)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private List<String> counts() {
        return sql.sql("""
                select product || ' ' || reaction || ' ' || reports from signal_count where reports <> 0
                union all select product || ' ' || lot || ' ' || reaction || ' ' || reports from signal_lot where reports <> 0
                union all select product || ' ' || reaction || ' ' || age_group || ' ' || sex || ' ' || onset || ' ' || reports
                from signal_stratum where reports <> 0 order by 1
                """).query(String.class).list();
    }

    private CaseId reported() throws Exception {
        return patients.reported(patient, port);
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
