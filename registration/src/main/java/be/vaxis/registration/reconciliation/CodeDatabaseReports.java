package be.vaxis.registration.reconciliation;

import be.vaxis.registration.comparison.Divergence;
import be.vaxis.registration.copy.CopySettings;
import be.vaxis.registration.copy.Receiver;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of comparisons with the code database, which answers later; an answer to another attempt changes none. */
@Repository
public class CodeDatabaseReports {

    private final JdbcClient sql;
    private final Clock clock;
    private final CopySettings settings;

    CodeDatabaseReports(JdbcClient sql, Clock clock, CopySettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /** Its answer is waited for, half an hour at most before another attempt; false when another process has it by now. */
    boolean begun(Claimed claimed, long people) {
        return sql.sql("""
                update copy_report set here = ?, missing = 0, surplus = 0, different = 0, healed = 0,
                    claimed_until = now() + interval '30 minutes'
                where report = ? and claim = ?
                """).params(people, claimed.report(), claimed.claim()).update() == 1;
    }

    /** How many more people a comparison may tell again. */
    public long left(UUID comparison) {
        return sql.sql("select greatest(? - healed, 0) from copy_report where claim = ? and ended is null")
                .params(settings.mostHealed(), comparison)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public void found(UUID comparison, Divergence divergence, int again) {
        sql.sql("""
                update copy_report set missing = missing + ?, surplus = surplus + ?, different = different + ?,
                    healed = healed + ?
                where claim = ? and ended is null
                """)
                .params(
                        divergence.missing().size(),
                        divergence.surplus().size(),
                        divergence.different().size(),
                        again,
                        comparison)
                .update();
    }

    /** Ends it. Where somebody was told again, a second comparison shows some minutes later whether that helped. */
    public void answered(UUID comparison, long people) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("""
                with ended as (
                    update copy_report set ended = :now, there = :people, fault = null, claimed_until = null
                    where claim = :comparison and ended is null returning healed, looks)
                select 1 from ended where healed > 0 and looks = 1
                """)
                .param("now", now)
                .param("people", people)
                .param("comparison", comparison)
                .query(Integer.class)
                .optional()
                .ifPresent(_ ->
                        sql.sql("""
                                insert into copy_report (receiver, asked, looks, claimed_until)
                                values (?, ?, 2, now() + interval '10 minutes') on conflict do nothing
                                """).params(Receiver.CODE_DATABASE.name(), now).update());
    }
}
