package be.vaxis.infra.idempotency;

import be.vaxis.infra.security.HouseSeal;
import be.vaxis.kernel.Digests;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers for a day who asked what with which key, and what was answered.
 *
 * <p>A claim whose process died is free again after {@code vaxis.idempotency.claim}, a minute. Times are those of the database, never of the demo's clock.
 */
@Component
class Answered {

    private static final int CLEANED_AT_ONCE = 10_000;

    private final JdbcClient sql;
    private final Digests digests;
    private final HouseSeal seal;
    private final Duration claim;

    Answered(JdbcClient sql, Digests digests, @Value("${vaxis.idempotency.claim:PT1M}") Duration claim) {
        this.sql = sql;
        this.digests = digests;
        this.seal = new HouseSeal(digests, "answer");
        this.claim = claim;
    }

    /** The name of a row: a keyed hash, so that neither the asker nor what they gave as key is kept. */
    String id(String asker, String key) {
        return digests.of("idempotency", asker + "\n" + key);
    }

    Claim claim(String id, String fingerprint) {
        var first = sql.sql("""
                        insert into access.answered (id, fingerprint) values (?, ?)
                        on conflict (id) do update set fingerprint = excluded.fingerprint, claimed_at = now(), answer = null
                        where answered.claimed_at < now() - interval '1 day'
                           or answered.answer is null and answered.claimed_at < now() - cast(? as interval)
                        """).params(id, fingerprint, claim.toString()).update();
        if (first == 1) {
            return new Claim.First();
        }
        return find(id, fingerprint).orElseGet(Claim.Running::new); // released this moment; the asker tries again
    }

    /** Looks without claiming; empty when nobody used the key, or what was asked with it failed. */
    Optional<Claim> find(String id, String fingerprint) {
        return sql.sql("select fingerprint, answer from access.answered where id = ?")
                .params(id)
                .query((row, n) ->
                        earlier(id, row.getString("fingerprint").equals(fingerprint), row.getBytes("answer")))
                .optional();
    }

    private Claim earlier(String id, boolean same, byte @Nullable [] answer) {
        if (!same) {
            return new Claim.Different();
        }
        return answer == null ? new Claim.Running() : new Claim.Done(seal.open(answer, id));
    }

    void complete(String id, byte[] answer) {
        sql.sql("update access.answered set answer = ? where id = ?")
                .params(seal.seal(answer, id), id)
                .update();
    }

    void release(String id) {
        sql.sql("delete from access.answered where id = ? and answer is null")
                .params(id)
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void forgetOld() {
        sql.sql("""
                        delete from access.answered where id in
                        (select id from access.answered where claimed_at < now() - interval '1 day' limit ?)
                        """).params(CLEANED_AT_ONCE).update();
    }
}
