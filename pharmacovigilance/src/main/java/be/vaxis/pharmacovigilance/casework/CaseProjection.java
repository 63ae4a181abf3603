package be.vaxis.pharmacovigilance.casework;

import be.vaxis.kernel.Projection;
import be.vaxis.pharmacovigilance.casework.DecisionView.Kind;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseAssessed;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseGraded;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseJoined;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseNullified;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseOpened;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseSeparated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup(Cases.GROUP)
@Projection(tables = {"safety_case", "safety_case_decision"})
class CaseProjection {

    private final JdbcClient sql;

    CaseProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(CaseOpened event) {
        sql.sql("""
                insert into safety_case (safety_case, seriousness, received, due, version) values (?, ?, ?, ?, 1)
                on conflict (safety_case) do nothing
                """)
                .params(
                        event.safetyCase().value(),
                        names(event.seriousness()),
                        event.received().atOffset(ZoneOffset.UTC),
                        event.due())
                .update();
    }

    @EventHandler
    void on(CaseGraded event, @SequenceNumber long sequence) {
        sql.sql("update safety_case set seriousness = ?, due = ? where safety_case = ?")
                .params(
                        names(event.seriousness()),
                        event.due(),
                        event.safetyCase().value())
                .update();
        var detail = event.seriousness().stream().map(Seriousness::name).collect(Collectors.joining(" "));
        decided(event.safetyCase(), sequence, Kind.GRADED, detail, event.reason(), event.by(), event.at());
    }

    @EventHandler
    void on(CaseAssessed event, @SequenceNumber long sequence) {
        sql.sql("update safety_case set causality = ? where safety_case = ?")
                .params(event.causality().name(), event.safetyCase().value())
                .update();
        decided(
                event.safetyCase(),
                sequence,
                Kind.ASSESSED,
                event.causality().name(),
                event.reason(),
                event.by(),
                event.at());
    }

    @EventHandler
    void on(CaseJoined event, @SequenceNumber long sequence) {
        sql.sql("update safety_case set lead = ? where safety_case = ?")
                .params(event.lead().value(), event.safetyCase().value())
                .update();
        var detail = event.lead().value().toString();
        decided(event.safetyCase(), sequence, Kind.JOINED, detail, event.reason(), event.by(), event.at());
    }

    @EventHandler
    void on(CaseSeparated event, @SequenceNumber long sequence) {
        sql.sql("update safety_case set lead = null where safety_case = ?")
                .param(event.safetyCase().value())
                .update();
        decided(event.safetyCase(), sequence, Kind.SEPARATED, "", event.reason(), event.by(), event.at());
    }

    @EventHandler
    void on(CaseNullified event, @SequenceNumber long sequence) {
        sql.sql("update safety_case set nullified = true where safety_case = ?")
                .param(event.safetyCase().value())
                .update();
        decided(event.safetyCase(), sequence, Kind.NULLIFIED, "", event.reason(), event.by(), event.at());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from safety_case_decision").update();
        sql.sql("delete from safety_case").update();
    }

    /** The first event of a case is its first version. */
    private void decided(CaseId id, long sequence, Kind kind, String detail, String reason, String by, Instant at) {
        int version = Math.toIntExact(sequence + 1);
        sql.sql("update safety_case set version = ? where safety_case = ?")
                .params(version, id.value())
                .update();
        sql.sql("""
                insert into safety_case_decision (safety_case, version, kind, detail, reason, decided_by, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (safety_case, version) do nothing
                """)
                .params(id.value(), version, kind.name(), detail, reason, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] names(Set<Seriousness> criteria) {
        return criteria.stream().map(Seriousness::name).toArray(String[]::new);
    }
}
