package be.vaxis.registration.reconciliation;

import be.vaxis.kernel.FreshIds;
import be.vaxis.registration.copy.CopySettings;
import be.vaxis.registration.copy.Receiver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comparisons that were asked for, that run and that have ended. */
@Repository
public class Reports {

    static final int MOST_ATTEMPTS = 5;
    private static final int SHOWN = 30;

    private final JdbcClient sql;
    private final Clock clock;
    private final FreshIds ids;
    private final CopySettings settings;

    Reports(JdbcClient sql, Clock clock, FreshIds ids, CopySettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
        this.settings = settings;
    }

    /** Asks for one; nothing when one runs already. One that waits for its time need not wait any more. */
    public void ask(Receiver receiver, String by) {
        sql.sql("update copy_report set claimed_until = null where receiver = ? and ended is null and claim is null")
                .param(receiver.name())
                .update();
        sql.sql("insert into copy_report (receiver, asked, asked_by) values (?, ?, ?) on conflict do nothing")
                .params(receiver.name(), now(), by)
                .update();
    }

    /** That of the day, once; nothing while another one waits or runs. */
    void daily(Receiver receiver, LocalDate day) {
        sql.sql("""
                insert into copy_report (receiver, asked, day) select :receiver, :now, :day
                where not exists (select from copy_report where receiver = :receiver and (day = :day or ended is null))
                on conflict do nothing
                """)
                .param("receiver", receiver.name())
                .param("now", now())
                .param("day", day)
                .update();
    }

    /** One that waits, or that a dead process had begun, for this process alone. */
    Optional<Claimed> claim(Receiver receiver) {
        return sql.sql("""
                update copy_report set claim = :claim, attempts = attempts + 1, claimed_until = now() + cast(:lasts as interval)
                where report = (
                    select report from copy_report
                    where receiver = :receiver and ended is null and (claimed_until is null or claimed_until < now())
                    limit 1 for update skip locked)
                returning report, claim, attempts
                """)
                .param("claim", ids.next())
                .param("lasts", settings.claim().toString())
                .param("receiver", receiver.name())
                .query((row, _) ->
                        new Claimed(row.getLong("report"), row.getObject("claim", UUID.class), row.getInt("attempts")))
                .optional();
    }

    /** Goes on holding it; false when another process has it by now. */
    boolean keep(Claimed claimed) {
        return sql.sql(
                                "update copy_report set claimed_until = now() + cast(? as interval) where report = ? and claim = ?")
                        .params(settings.claim().toString(), claimed.report(), claimed.claim())
                        .update()
                == 1;
    }

    void end(Claimed claimed, Findings found) {
        sql.sql("""
                update copy_report set ended = :now, here = :here, there = :there, missing = :missing, surplus = :surplus,
                    different = :different, overlooked = :overlooked, healed = :healed, fault = null, claimed_until = null
                where report = :report and claim = :claim
                """)
                .param("now", now())
                .param("here", found.here)
                .param("there", found.there)
                .param("missing", found.missing)
                .param("surplus", found.surplus)
                .param("different", found.different)
                .param("overlooked", found.overlooked)
                .param("healed", found.healed)
                .param("report", claimed.report())
                .param("claim", claimed.claim())
                .update();
    }

    /** Is tried again after a claim; after so many attempts it ends with its fault. */
    void failed(Claimed claimed, String fault) {
        sql.sql(
                        "update copy_report set fault = ?, ended = case when attempts >= ? then ?::timestamptz end where report = ? and claim = ?")
                .params(fault, MOST_ATTEMPTS, now(), claimed.report(), claimed.claim())
                .update();
    }

    /** The last ones, newest first. */
    public List<Report> latest(Receiver receiver) {
        return sql.sql("select * from copy_report where receiver = ? order by asked desc, report desc limit ?")
                .params(receiver.name(), SHOWN)
                .query(Reports::read)
                .list();
    }

    /** Removes those that were kept long enough. */
    void sweep() {
        sql.sql("delete from copy_report where ended < ?")
                .param(now().minus(settings.kept()))
                .update();
    }

    private static Report read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Report(
                row.getLong("report"),
                Receiver.valueOf(row.getString("receiver")),
                row.getObject("day") != null,
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("fault"),
                row.getLong("here"),
                row.getLong("there"),
                row.getLong("missing"),
                row.getLong("surplus"),
                row.getLong("different"),
                row.getLong("overlooked"),
                row.getLong("healed"));
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
