package be.vaxis.pharmacovigilance.overview;

import be.vaxis.kernel.Projection;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportApproved;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportDownloaded;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportProduced;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRefused;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRequested;
import be.vaxis.pharmacovigilance.study.StudyEvent.StudyClosed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("pharmacovigilance.overview")
@Projection(tables = "overview_study")
class StudyOverviewProjection {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    StudyOverviewProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ExportRequested event) {
        sql.sql("""
                insert into overview_study (study, researcher, organisation, title, request, state, requested_at)
                values (?, ?, ?, ?, ?::jsonb, 'REQUESTED', ?) on conflict (study) do nothing
                """)
                .param(event.study().value())
                .param(event.researcher())
                .param(event.organisation())
                .param(event.why().title())
                .param(JSON.writeValueAsString(new Asked(event.why(), event.scope())))
                .param(utc(event.at()))
                .update();
    }

    @EventHandler
    void on(ExportApproved event) {
        sql.sql("""
                update overview_study set state = 'APPROVED', decided_by = ?, decided_at = ?, available_until = ?
                where study = ?
                """)
                .params(
                        event.officer(),
                        utc(event.at()),
                        event.availableUntil(),
                        event.study().value())
                .update();
    }

    @EventHandler
    void on(ExportRefused event) {
        sql.sql("""
                update overview_study set state = 'REFUSED', decided_by = ?, decided_at = ?, refusal = ? where study = ?
                """)
                .params(
                        event.officer(),
                        utc(event.at()),
                        event.reason(),
                        event.study().value())
                .update();
    }

    @EventHandler
    void on(ExportProduced event) {
        sql.sql("update overview_study set state = 'PRODUCED', figures = ?::jsonb, produced_at = ? where study = ?")
                .params(
                        JSON.writeValueAsString(event.figures()),
                        utc(event.at()),
                        event.study().value())
                .update();
    }

    /** The position of the event in the life of the study makes counting it twice harmless. */
    @EventHandler
    void on(ExportDownloaded event, @SequenceNumber long position) {
        sql.sql("""
                update overview_study set downloads = downloads + 1, downloaded_at = ?, last_download = ?
                where study = ? and last_download < ?
                """)
                .params(utc(event.at()), position, event.study().value(), position)
                .update();
    }

    @EventHandler
    void on(StudyClosed event) {
        sql.sql("update overview_study set state = 'CLOSED', closed_at = ? where study = ?")
                .params(utc(event.at()), event.study().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from overview_study").update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
