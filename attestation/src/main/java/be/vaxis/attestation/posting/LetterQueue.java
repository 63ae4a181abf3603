package be.vaxis.attestation.posting;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that wait for the post, in batches that keep their name until they are handed over: who takes over from a dead
 * process hands over the same, and the post sees that.
 */
@Repository
class LetterQueue implements PostedEnvelopes {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtext('attestation.certificate_letter'))";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final FreshIds ids;
    private final PostingSettings settings;

    LetterQueue(JdbcClient sql, TransactionTemplate transaction, FreshIds ids, PostingSettings settings) {
        this.sql = sql;
        this.transaction = transaction;
        this.ids = ids;
        this.settings = settings;
    }

    record Waiting(UUID letter, PersonId person) {}

    record Batch(String id, List<Waiting> letters) {}

    /** A batch that was begun, else a new one, for this process alone until the claim ends. */
    Optional<Batch> claim() {
        return Optional.ofNullable(transaction.execute(_ -> {
            sql.sql(ONE_AT_A_TIME).query((_, _) -> true).single();
            return begun().or(this::named).map(this::claimed).orElse(null);
        }));
    }

    private Optional<String> begun() {
        return sql.sql("""
                select batch from certificate_letter where state = 'WAITING' and batch is not null and free_from <= now()
                order by free_from limit 1
                """).query(String.class).optional();
    }

    private Optional<String> named() {
        String batch = "certificates-" + ids.next();
        int named = sql.sql("""
                update certificate_letter set batch = ? where letter in (
                    select letter from certificate_letter where state = 'WAITING' and batch is null and free_from <= now()
                    order by free_from limit ?)
                """).params(batch, settings.together()).update();
        return named == 0 ? Optional.empty() : Optional.of(batch);
    }

    private Batch claimed(String batch) {
        return new Batch(
                batch,
                sql.sql("""
                        update certificate_letter set free_from = now() + cast(? as interval)
                        where batch = ? and state = 'WAITING' returning letter, person
                        """)
                        .params(settings.claim().toString(), batch)
                        .query((row, _) ->
                                new Waiting(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class))))
                        .list());
    }

    void handedOver(String batch) {
        sql.sql("update certificate_letter set state = 'HANDED_OVER' where batch = ? and state = 'WAITING'")
                .param(batch)
                .update();
    }

    /** The same batch again, later. */
    void postpone(String batch) {
        sql.sql("""
                update certificate_letter set free_from = now() + cast(? as interval) where batch = ? and state = 'WAITING'
                """).params(settings.retry().toString(), batch).update();
    }

    /** This letter does not go. */
    void withhold(UUID letter) {
        sql.sql("update certificate_letter set state = 'WITHHELD' where letter = ? and state = 'WAITING'")
                .param(letter)
                .update();
    }

    /** The others of its batch go without it. */
    void setAside(UUID letter) {
        again(letter, settings.retry());
    }

    @Override
    public void posted(UUID letter, Instant at) {
        sql.sql("update certificate_letter set state = 'POSTED', posted = ? where letter = ? and state <> 'POSTED'")
                .params(LetterRows.at(at), letter)
                .update();
    }

    /** A letter that has left its batch was told of before. */
    @Override
    public void returned(UUID letter) {
        again(letter, settings.retry());
    }

    private void again(UUID letter, Duration pause) {
        sql.sql("""
                update certificate_letter
                set attempts = attempts + 1, batch = null, free_from = now() + cast(? as interval),
                    state = case when attempts + 1 >= ? then 'FAILED' else 'WAITING' end
                where letter = ? and batch is not null and state in ('WAITING', 'HANDED_OVER')
                """).params(pause.toString(), settings.attempts(), letter).update();
    }
}
