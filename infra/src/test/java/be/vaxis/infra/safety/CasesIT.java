package be.vaxis.infra.safety;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Patients;
import be.vaxis.infra.testing.Patients.Patient;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Readable;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two physicians report the same of one person; the agency reads, asks, assesses and joins. */
@OnThirdParts
class CasesIT {

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
    JdbcClient sql;

    @Autowired
    Clock clock;

    Patient patient;

    @BeforeEach
    void somebody_is_vaccinated() throws Exception {
        patient = patients.vaccinated(People.luc(), "SAFE1", port);
    }

    @Test
    void the_agency_reads_asks_assesses_and_joins_on_what_it_has_seen() throws Exception {
        CaseId first = reported();
        CaseId second = reported();
        try (var browser = Chromium.open();
                Page nadia = browser.window(true);
                Page elsewhere = browser.window(false)) {
            Chromium.logIn(nadia, site("/safety/cases?all=true&lang=en"), "nadia");
            Readable.everywhere(nadia);
            nadia.locator("main a[href*='" + first.value() + "']").click();
            assertThat(nadia.locator("main").innerText()).contains("to assess", "SAFE1", "tells much the same");
            assertThat(nadia.content()).doesNotContain(patient.insz().value(), "Lambert");
            Readable.everywhere(nadia);
            Chromium.logIn(elsewhere, site("/safety/cases/" + first.value() + "?lang=en"), "nadia");

            nadia.fill("#question-text", "Was it at night? Call 0470 00 01 02.");
            send(nadia, "question");
            assertThat(nadia.locator("main").innerText()).contains("Was it at night? Call [***].");

            for (String yes : List.of("diagnosis", "inWindow", "plausible")) {
                nadia.check("#" + yes + "-YES");
            }
            nadia.selectOption("#association", "PRODUCT");
            nadia.fill("#assess-reason", "Known, and within two days.");
            send(nadia, "assess");
            assertThat(nadia.locator("main").innerText()).contains("A1: by the vaccine", "Known, and within two days.");

            elsewhere.fill("#assess-reason", "Not to be said yet.");
            send(elsewhere, "assess");
            assertThat(elsewhere.content()).contains("Somebody else decided on this case meanwhile");
            assertThat(elsewhere.inputValue("#assess-reason")).isEqualTo("Not to be said yet.");

            nadia.navigate(site("/safety/cases/" + second.value() + "?lang=en"));
            nadia.getByText("It is the same case").click();
            nadia.fill("#join-" + first.value() + "-reason", "Two physicians told the same.");
            send(nadia, "join");
            assertThat(nadia.locator("main").innerText()).contains("duplicate", "Two physicians told the same.");
            Readable.everywhere(nadia);

            elsewhere.getByText("It is the same case").click();
            elsewhere.fill("#join-" + second.value() + "-reason", "The other way round.");
            send(elsewhere, "join");
            assertThat(elsewhere.content()).contains("nor of its own duplicate");
        }
        assertThat(cases.find(second).orElseThrow().lead()).contains(first);
        assertThat(cases.find(first).orElseThrow().isToAssess()).isFalse();
    }

    private CaseId reported() throws Exception {
        return patients.reported(patient, port);
    }

    private static void send(Page page, String form) {
        page.locator("main form[action$='/" + form + "'] button[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
