package be.vaxis.pharmacovigilance.reports;

import be.vaxis.kernel.Projection;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReportSubmitted;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAdded;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAsked;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Message.By;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup(Reports.GROUP)
@Projection(tables = {"side_report", "side_report_message"})
class ReportProjection {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    ReportProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ReportSubmitted event) {
        sql.sql("""
                insert into side_report (report, subject, receipt, receipt_lock, account, received)
                values (?, ?, ?, ?, ?::jsonb, ?) on conflict (report) do nothing
                """)
                .params(
                        event.report().value(),
                        event.person().value(),
                        event.receipt().number(),
                        event.receipt().lock(),
                        JSON.writeValueAsString(event.account()),
                        event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ReporterAdded event) {
        keep(event.report(), event.message(), By.REPORTER, event.text(), event.at());
    }

    @EventHandler
    void on(ReporterAsked event) {
        keep(event.report(), event.question(), By.AGENCY, event.text(), event.at());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from side_report_message").update();
        sql.sql("delete from side_report").update();
    }

    private void keep(ReportId report, UUID message, By by, String text, Instant at) {
        sql.sql("""
                insert into side_report_message (report, message, said_by, said, at) values (?, ?, ?, ?, ?)
                on conflict (report, message) do nothing
                """)
                .params(report.value(), message, by.name(), text, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
