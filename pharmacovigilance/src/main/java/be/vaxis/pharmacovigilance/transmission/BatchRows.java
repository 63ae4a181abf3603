package be.vaxis.pharmacovigilance.transmission;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.pharmacovigilance.icsr.SentBatch;
import be.vaxis.pharmacovigilance.icsr.SentCase;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The batches, each written down before it goes. */
class BatchRows {

    private static final int LONGEST_REMARK = 1_000;

    /**
     * A case as it went.
     *
     * @param ends as none, or as told by another one
     */
    record Sent(CaseId id, String number, int version, Instant heard, boolean ends) {}

    /** @param sentAt null as long as nobody knows whether it arrived */
    record Open(String number, byte[] message, @Nullable Instant sentAt) {}

    private final JdbcClient sql;

    BatchRows(JdbcClient sql) {
        this.sql = sql;
    }

    void write(String number, byte[] message, List<Dossier> cases, Instant now) {
        sql.sql("insert into icsr_batch (number, created, message, cases) values (?, ?, ?, ?)")
                .params(number, Timestamp.from(now), new String(message, UTF_8), cases.size())
                .update();
        cases.forEach(one -> sql.sql("""
                insert into icsr_batch_case (batch, safety_case, number, version, heard, ends)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        number,
                        one.file().id().value(),
                        one.number(),
                        one.file().version(),
                        Timestamp.from(one.heard()),
                        one.isEnded())
                .update());
    }

    /** The oldest first. */
    List<Open> open(int most) {
        return sql.sql("""
                select number, message, sent_at from icsr_batch where answered_at is null
                order by created, number limit ?
                """)
                .param(most)
                .query((row, _) -> new Open(
                        row.getString(1),
                        row.getString(2).getBytes(UTF_8),
                        Optional.ofNullable(row.getTimestamp(3))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    List<Sent> cases(String number) {
        return sql.sql("select * from icsr_batch_case where batch = ? order by number")
                .param(number)
                .query((row, _) -> new Sent(
                        new CaseId(row.getObject("safety_case", UUID.class)),
                        row.getString("number"),
                        row.getInt("version"),
                        row.getTimestamp("heard").toInstant(),
                        row.getBoolean("ends")))
                .list();
    }

    static SentBatch asSent(String number, List<Sent> cases) {
        return new SentBatch(
                number,
                cases.stream()
                        .map(one -> new SentCase(one.number(), one.version()))
                        .toList());
    }

    void arrived(String number, Instant now) {
        sql.sql("update icsr_batch set sent_at = ?, fault = null where number = ?")
                .params(Timestamp.from(now), number)
                .update();
    }

    void waits(String number, String fault) {
        sql.sql("update icsr_batch set fault = ? where number = ?")
                .params(fault, number)
                .update();
    }

    /** Says whether it was still waiting for one. */
    boolean answered(String number, String verdict, @Nullable String remark, long refused, long notOurs, Instant now) {
        return sql.sql("""
                update icsr_batch set answered_at = ?, verdict = ?, remark = left(?, ?), refused = ?, not_ours = ?,
                    message = null, fault = null
                where number = ? and answered_at is null
                """)
                        .params(
                                Timestamp.from(now),
                                verdict,
                                remark == null ? "" : remark.replace("\0", ""),
                                LONGEST_REMARK,
                                refused,
                                notOurs,
                                number)
                        .update()
                == 1;
    }
}
