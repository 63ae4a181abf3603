package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.export.Progress.Stage;
import be.vaxis.pharmacovigilance.study.StudyId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows how far packages are, also while the transaction that makes one is still open.
 *
 * <p>Dutch: <i>voortgang</i>.
 */
@Component
public class ProgressBoard {

    private final JdbcClient sql;
    private final Clock clock;

    ProgressBoard(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Progress of(StudyId study) {
        return sql.sql("select stage, done, total, attempts from export_progress where study = ?")
                .param(study.value())
                .query((row, n) ->
                        new Progress(Stage.valueOf(row.getString(1)), row.getLong(2), row.getLong(3), row.getInt(4)))
                .optional()
                .orElse(new Progress(Stage.WAITING, 0, 0, 0));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(StudyId study, Stage stage, long done, long total) {
        sql.sql("""
                insert into export_progress (study, stage, done, total, attempts, updated_at) values (?, ?, ?, ?, ?, ?)
                on conflict (study) do update
                set stage = excluded.stage, done = excluded.done, total = excluded.total,
                    attempts = export_progress.attempts + excluded.attempts, updated_at = excluded.updated_at
                """)
                .params(
                        study.value(),
                        stage.name(),
                        done,
                        total,
                        stage == Stage.FAILED ? 1 : 0,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As if the package had never been tried. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void clear(StudyId study) {
        sql.sql("delete from export_progress where study = ?")
                .param(study.value())
                .update();
    }
}
