package be.vaxis.infra.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vaccinates people twenty days ago, and tells as their physician that they had a fever that day. */
public final class Patients {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final CommandGateway commands;
    private final Reports reports;
    private final Cases cases;
    private final JdbcClient sql;
    private final Clock clock;

    Patients(CommandGateway commands, Reports reports, Cases cases, JdbcClient sql, Clock clock) {
        this.commands = commands;
        this.reports = reports;
        this.cases = cases;
        this.sql = sql;
        this.clock = clock;
    }

    /** One dose that is known where side effects are reported. */
    public record Patient(Insz insz, LocalDate given, String dose) {

        /** What the software of a physician sends, each time under another identifier. */
        public String fever() {
            return """
                    {"resourceType": "AdverseEvent", "actuality": "actual",
                     "identifier": {"value": "%s"},
                     "subject": {"identifier": {
                       "system": "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin", "value": "%s"}},
                     "event": {"coding": [{"system": "http://snomed.info/sct", "code": "386661006"}]},
                     "date": "%s",
                     "suspectEntity": [{"instance": {"identifier": {"system": "urn:vaxis:dose", "value": "%s"}}}]}
                    """.formatted(UUID.randomUUID(), insz.value(), given, dose);
        }
    }

    /** With a dose of this lot. */
    public Patient vaccinated(Enrollee somebody, String lot, int port) throws IOException, InterruptedException {
        var given = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .minusDays(20);
        commands.sendAndWait(new EnrolPeople(List.of(somebody)));
        var told = new Program(port, Tokens.of("centre-software"))
                .post("/api/v1/doses", """
                    {"insz":"%s","product":"JCOVDEN","lot":"%s","given":"%s"}
                    """.formatted(somebody.insz().value(), lot, given));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        String dose = JsonPath.read(told.body(), "$.dose");
        await().atMost(SOON).until(() -> isKnown(dose));
        return new Patient(somebody.insz(), given, dose);
    }

    /** Who somebody is and what they were given comes from two contexts, in any order. */
    private boolean isKnown(String dose) {
        return sql.sql("""
                select exists (select 1 from prefill_dose join prefill_person using (person)
                    where dose::text = ? and details is not null and not forgotten)
                """).param(dose).query(Boolean.class).single();
    }

    /** As soon as the agency has it. */
    public CaseId reported(Patient patient, int port) throws IOException, InterruptedException {
        var answer = new Program(port, Tokens.of("gp-software"))
                .post("/fhir/AdverseEvent", "application/fhir+json", patient.fever());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        List<String> number = JsonPath.read(answer.body(), "$.parameter[?(@.name == 'number')].valueString");
        var receipt = number.getFirst().replace("-", "");
        await().atMost(SOON).until(() -> reports.locked(receipt).isPresent());
        var id = CaseId.of(reports.locked(receipt).orElseThrow().report());
        await().atMost(SOON).until(() -> cases.find(id).isPresent());
        return id;
    }
}
