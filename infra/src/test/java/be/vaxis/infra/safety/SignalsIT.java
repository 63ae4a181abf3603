package be.vaxis.infra.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.rebuild.Rebuilds;
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
import be.vaxis.pharmacovigilance.safetycase.Decision;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.SeparateCase;
import be.vaxis.pharmacovigilance.surveillance.Surveillance;
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
    Rebuilds rebuilds;

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
                    {"insz":"%s","product":"JCOVDEN","lot":"SIGNAL1","given":"%s"}
                    """.formatted(patient.value(), given));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        dose = JsonPath.read(told.body(), "$.dose");
        await().atMost(SOON).until(this::isKnown);
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
            assertThat(nadia.content()).doesNotContain(patient.value(), "Lambert");
            Readable.everywhere(nadia);

            nadia.locator("main a[href*='lot=SIGNAL1']").first().click();
            nadia.waitForLoadState();
            Readable.everywhere(nadia);
            assertThat(nadia.locator("main a[href*='/safety/cases/']").count()).isEqualTo(2);
            assertThat(nadia.content()).doesNotContain(patient.value(), "Lambert");
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

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
