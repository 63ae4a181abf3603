package be.vaxis.pharmacovigilance.overview;

import be.vaxis.pharmacovigilance.study.ReleaseFigures;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds studies.
 *
 * <p>Dutch: <i>studies</i>.
 */
@Component
public class Studies {

    /** The most that a list shows. */
    public static final int MOST = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Studies(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<StudyView> find(StudyId study) {
        return sql.sql("select * from overview_study where study = ?")
                .param(study.value())
                .query((row, n) -> view(row))
                .optional();
    }

    /** A study of this researcher; refused with {@link UnknownStudy} when it is somebody else's. */
    public StudyView ownedBy(String researcher, StudyId study) {
        return find(study)
                .filter(found -> found.researcher().equals(researcher))
                .orElseThrow(UnknownStudy::new);
    }

    /** The latest requests of one researcher, newest first. */
    public List<StudyView> of(String researcher) {
        return sql.sql("select * from overview_study where researcher = ? order by requested_at desc limit ?")
                .params(researcher, MOST)
                .query((row, n) -> view(row))
                .list();
    }

    /** Everybody's latest requests: those that wait for a decision first and oldest first, then the others. */
    public List<StudyView> forOfficers() {
        return sql.sql("""
                select * from overview_study
                order by state <> 'REQUESTED', case when state = 'REQUESTED' then requested_at end, requested_at desc
                limit ?
                """).param(MOST).query((row, n) -> view(row)).list();
    }

    /** Approved studies whose package is still to be made, the oldest first. */
    public List<StudyId> toProduce() {
        return sql.sql("select study from overview_study where state = 'APPROVED' order by decided_at limit ?")
                .param(MOST)
                .query((row, n) -> new StudyId(row.getObject(1, UUID.class)))
                .list();
    }

    private static StudyView view(ResultSet row) throws SQLException {
        var asked = JSON.readValue(row.getString("request"), Asked.class);
        var figures = row.getString("figures");
        var requestedAt = moment(row, "requested_at");
        return new StudyView(
                new StudyId(row.getObject("study", UUID.class)),
                row.getString("researcher"),
                row.getString("organisation"),
                asked.why(),
                asked.scope(),
                StudyState.valueOf(row.getString("state")),
                requestedAt == null ? Instant.EPOCH : requestedAt,
                row.getString("decided_by"),
                moment(row, "decided_at"),
                row.getString("refusal"),
                row.getObject("available_until", LocalDate.class),
                figures == null ? null : JSON.readValue(figures, ReleaseFigures.class),
                moment(row, "produced_at"),
                row.getInt("downloads"),
                moment(row, "downloaded_at"),
                moment(row, "closed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
