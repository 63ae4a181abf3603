package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the agency sees of the sending. Dutch: <i>stand van de doorgave</i>. */
public class Standings {

    /** Of one page. */
    public static final int PAGE = 50;

    /** @param faults a line each */
    public record OfCase(
            TransmissionState state,
            int version,
            @Nullable String batch,
            List<String> faults,
            @Nullable Instant at) {

        /** Whether it goes as it stands when somebody says so. */
        public boolean mayGoAgain() {
            return switch (state) {
                case REFUSED, GIVEN_UP, WITHHELD -> true;
                case WAITING, SENT, ACCEPTED, AGAIN -> false;
            };
        }
    }

    /** @param notOurs of how many other cases the answer spoke */
    public record OfBatch(
            String number,
            Instant created,
            int cases,
            @Nullable String verdict,
            int refused,
            int notOurs,
            @Nullable String fault) {}

    private final JdbcClient sql;
    private final TransmissionRows rows;

    Standings(JdbcClient sql, TransmissionRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    public OfCase of(CaseId id) {
        return sql.sql("select state, version, batch, faults, at from icsr_case where safety_case = ?")
                .param(id.value())
                .query((row, _) -> new OfCase(
                        TransmissionState.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4).lines().toList(),
                        Optional.ofNullable(row.getTimestamp(5))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .optional()
                .orElse(new OfCase(TransmissionState.WAITING, 0, null, List.of(), null));
    }

    /** Sends a case again that somebody has mended elsewhere. Done twice, it is done once. */
    public void resend(CaseId id) {
        rows.resend(id);
    }

    /** The latest first; {@link #PAGE} before one. */
    public List<OfBatch> batches(Optional<String> before) {
        var from = before.orElse("");
        return sql.sql("""
                select number, created, cases, verdict, refused, not_ours, fault from icsr_batch
                where ? = '' or (created, number) < ((select created from icsr_batch where number = ?), ?)
                order by created desc, number desc limit ?
                """)
                .params(from, from, from, PAGE)
                .query((row, _) -> new OfBatch(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getInt(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7)))
                .list();
    }
}
