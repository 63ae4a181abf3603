package be.vaxis.infra.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Readable;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two physicians report the same of one person; the agency reads, asks, assesses and joins. */
@OnThirdParts
class CasesIT {

    static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Reports reports;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Insz patient;
    LocalDate given;
    String dose;

    @BeforeEach
    void somebody_is_vaccinated() throws Exception {
        patient = People.freshInsz();
        given = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .minusDays(20);
        commands.sendAndWait(new EnrolPeople(List.of(new Enrollee(
                patient,
                new PersonName("Lambert", "Luc"),
                PartialDate.parse("1955-06-08"),
                Sex.MALE,
                new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent"),
                new Contact(null, null, null),
                Language.EN,
                null,
                null,
                null))));
        var told = new Program(port, Tokens.of("centre-software"))
                .post("/api/v1/doses", """
                    {"insz":"%s","product":"JCOVDEN","lot":"SAFE1","given":"%s"}
                    """.formatted(patient.value(), given));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        dose = JsonPath.read(told.body(), "$.dose");
        await().atMost(SOON).until(this::isKnown);
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
            assertThat(nadia.content()).doesNotContain(patient.value(), "Lambert");
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
        var answer = new Program(port, Tokens.of("gp-software"))
                .post("/fhir/AdverseEvent", "application/fhir+json", """
                    {"resourceType": "AdverseEvent", "actuality": "actual",
                     "identifier": {"value": "%s"},
                     "subject": {"identifier": {
                       "system": "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin", "value": "%s"}},
                     "event": {"coding": [{"system": "http://snomed.info/sct", "code": "386661006"}]},
                     "date": "%s",
                     "suspectEntity": [{"instance": {"identifier": {"system": "urn:vaxis:dose", "value": "%s"}}}]}
                    """.formatted(
                                UUID.randomUUID(), patient.value(), given, dose));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        List<String> number = JsonPath.read(answer.body(), "$.parameter[?(@.name == 'number')].valueString");
        var receipt = number.getFirst().replace("-", "");
        await().atMost(SOON).until(() -> reports.locked(receipt).isPresent());
        var id = CaseId.of(reports.locked(receipt).orElseThrow().report());
        await().atMost(SOON).until(() -> cases.find(id).isPresent());
        return id;
    }

    private boolean isKnown() {
        return sql.sql("select exists (select 1 from prefill_dose where dose::text = ? and details is not null)")
                .param(dose)
                .query(Boolean.class)
                .single();
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
