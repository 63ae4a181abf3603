package be.vaxis.registration.change;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.change.Change.Activity;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds changes of vaccinations. Whoever asks answers for the access log. */
@Component
public class Changes {

    private static final int MOST_OF_ONE = 1_000;
    private static final String SELECT = """
            select *, not exists (
                select from immunization_change later where later.dose = it.dose and later.version > it.version) last
            from immunization_change it
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    Changes(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /**
     * Changes of what a source has told, in the order in which they became known.
     *
     * @param after the position of the last change that was read; 0 to begin
     * @param since only those that were decided then or later; null for all
     */
    public List<Change> of(Source source, long after, @Nullable Instant since, int limit) {
        return sql.sql(SELECT + """
                        where source = :source and position > :after
                          and (cast(:since as timestamptz) is null or changed >= :since)
                        order by position limit :limit
                        """)
                .param("source", source.value())
                .param("after", after)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The changes of one vaccination, the newest first; a thousand at most. */
    public List<Change> of(DoseId dose) {
        return sql.sql(SELECT + "where dose = ? order by version desc limit " + MOST_OF_ONE)
                .param(dose.value())
                .query(this::read)
                .list();
    }

    private Change read(ResultSet row, int number) throws SQLException {
        String kinds = row.getString("kinds");
        String reason = row.getString("reason");
        return new Change(
                row.getLong("position"),
                new DoseId(row.getObject("dose", UUID.class)),
                row.getInt("version"),
                new PersonId(row.getObject("person", UUID.class)),
                new Source(row.getString("source")),
                new Source(row.getString("by_source")),
                Activity.valueOf(row.getString("activity")),
                kinds == null ? List.of() : List.of(kinds.split(",")),
                reason == null ? null : sealing.open(reason, String.class),
                row.getBoolean("last"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
