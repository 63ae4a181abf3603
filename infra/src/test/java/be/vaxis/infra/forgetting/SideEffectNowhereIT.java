package be.vaxis.infra.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Patients;
import be.vaxis.infra.testing.Patients.Patient;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Readable;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.report.ReportCommand.AskReporter;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.reports.StoredReport;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Chloé reports a side effect in a real browser, and so does her physician’s software; then her number is looked for in every
 * table, every record of every topic and the log.
 */
@OnParts
@ExtendWith(OutputCaptureExtension.class)
class SideEffectNowhereIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Insz CHLOE = Insz.parse("84052123660"); // of the cast, so that she can log in
    private static final String LOT =
            "SIDE" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private static final Traces NUMBER = new Traces().of("number", CHLOE.value(), CHLOE.formatted());

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient sql;

    @Autowired
    Patients patients;

    Patient her;

    @BeforeEach
    void chloe_is_vaccinated() throws Exception {
        var somebody = new Enrollee(
                CHLOE,
                new PersonName("Dupont", "Chloé"),
                PartialDate.parse("1984-05-21"),
                Sex.FEMALE,
                new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent"),
                new Contact(null, null, null),
                Language.EN,
                null,
                null,
                null);
        her = patients.vaccinated(somebody, LOT, port);
    }

    @Test
    void her_number_is_nowhere_after_she_and_her_physician_have_reported(CapturedOutput log) throws Exception {
        try (var browser = Chromium.open();
                Page chloe = browser.window(true);
                Page later = browser.window(false)) {
            chloe.setViewportSize(360, 740);
            Chromium.logIn(chloe, site("/side-effects"), "chloe");
            Readable.everywhere(chloe);
            chloe.check("#self");
            next(chloe);
            assertThat(chloe.url()).doesNotContain(CHLOE.value());
            chloe.check("#dose-" + her.dose());
            next(chloe);
            chloe.check("#reaction-FEVER");
            next(chloe);
            fill(chloe, "onset[FEVER]", her.given().minusDays(1).toString());
            next(chloe);
            assertThat(chloe.locator("main").innerText()).contains("The complaint begins before the dose.");
            fill(chloe, "onset[FEVER]", her.given().toString());
            Readable.everywhere(chloe);
            next(chloe);
            chloe.check("#seriousness-HOSPITALISATION");
            chloe.fill(
                    "#story",
                    "I am Chloé Dupont, " + CHLOE.formatted() + ", call me at 0470 00 01 02, and was in bed.");
            next(chloe);
            assertThat(chloe.locator("main").innerText())
                    .contains(LOT, "I am [***] [***], [***], call me at [***], and was in bed.", "a national number");
            Readable.everywhere(chloe);
            String written = chloe.url();
            next(chloe);
            String number = chloe.locator("#receipt-number").textContent();
            String secret = chloe.locator("#receipt-secret").textContent();
            chloe.navigate(written);
            assertThat(chloe.locator("main").innerText()).contains("This report was sent");

            StoredReport kept = byReceipt(number);
            assertThat(kept.account().story()).isEqualTo("I am [***] [***], [***], call me at [***], and was in bed.");
            assertThat(kept.account().doses())
                    .singleElement()
                    .satisfies(one -> assertThat(one.lot()).isEqualTo(LOT));
            commands.sendAndWait(new AskReporter(kept.report(), UUID.randomUUID(), "How long did it last?"));
            await().atMost(SOON).until(() -> reports.messages(kept.report()).size() == 1);
            comesBack(later, number, "0000-0000-0000-0000");
            assertThat(later.locator("main").innerText()).contains("No report stands under this number");
            comesBack(later, number, secret);
            assertThat(later.locator("main").innerText()).contains("How long did it last?");
            later.fill("#text", "Two days; write to chloe@example.org.");
            next(later);
            assertThat(later.locator("main").innerText()).contains("Two days; write to [***].", "a mail address");

            String told = reportedBySoftware();
            StoredReport ofPhysician = byReceipt(told);
            assertThat(ofPhysician.person()).as("the pseudonym of one person").isEqualTo(kept.person());
            assertThat(ofPhysician.account().profession()).isEqualTo("GP");
        }
        var keepings = new Keepings(sql, Parts.first().properties());
        assertThat(keepings.find(NUMBER::in)).as("her number").isEmpty();
        String person = people.find(CHLOE).orElseThrow().value().toString();
        assertThat(keepings.find(text -> text.contains(person) ? Set.of("person") : Set.of())
                        .keySet())
                .as("her random number")
                .contains("pharmacovigilance.prefill_person")
                .doesNotContain(
                        "pharmacovigilance.side_report",
                        "pharmacovigilance.side_report_message",
                        "pharmacovigilance.domain_event");
        assertThat(keepings.find(text -> text.contains(her.dose()) ? Set.of("dose") : Set.of())
                        .keySet())
                .as("the id of her dose")
                .doesNotContain("pharmacovigilance.side_report", "pharmacovigilance.domain_event");
        assertThat(NUMBER.in(log.getAll())).as("the log").isEmpty();
    }

    private String reportedBySoftware() throws Exception {
        var software = new Program(port, Tokens.of("gp-software"));
        String event = her.fever();
        var first = software.post("/fhir/AdverseEvent", "application/fhir+json", event);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(software.post("/fhir/AdverseEvent", "application/fhir+json", event)
                        .statusCode())
                .isEqualTo(200);
        List<String> number = JsonPath.read(first.body(), "$.parameter[?(@.name == 'number')].valueString");
        return number.getFirst();
    }

    private StoredReport byReceipt(String number) {
        String symbols = number.replace("-", "");
        await().atMost(SOON).until(() -> reports.locked(symbols).isPresent());
        ReportId report = reports.locked(symbols).orElseThrow().report();
        return reports.find(report).orElseThrow();
    }

    private void comesBack(Page page, String number, String secret) {
        page.navigate(site("/side-effects/receipt"));
        page.fill("#number", number);
        page.fill("#secret", secret);
        next(page);
    }

    private static void fill(Page page, String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private static void next(Page page) {
        page.locator("main form button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
