package be.vaxis.reservation.handover;

import be.vaxis.kernel.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says for certain that a change waits for nobody: nothing that is booked concerns it, and nothing can be booked any more
 * that would.
 *
 * <p>The second holds from the moment on when every transaction has ended that may have read who serves a postal code
 * before the change was announced there. The clocks compared are that of the database alone.
 */
@Component
class Settled {

    private final JdbcClient database;
    private final AffectedBookings affected;
    private final Freshness freshness;

    Settled(JdbcClient database, AffectedBookings affected, Freshness freshness) {
        this.database = database;
        this.affected = affected;
        this.freshness = freshness;
    }

    boolean is(Change change) {
        announce(change);
        if (!everybodyKnows(change) || affected.any(change)) {
            return false;
        }
        return freshness.reached("reservation.mybooking") && !affected.any(change);
    }

    /** Seen in the rows that a booking reads: whoever begins from now on reads it too. */
    private void announce(Change change) {
        database.sql("""
                        update competence_change set announced_at = clock_timestamp()
                        where handover = ? and announced_at is null
                            and exists (select 1 from competence where waiting = handover)""").param(change.id().toString()).update();
    }

    private boolean everybodyKnows(Change change) {
        return database.sql("""
                        select exists (
                            select 1 from competence_change c where c.handover = ? and not exists (
                                select 1 from pg_stat_activity a where a.datname = current_database()
                                    and a.pid <> pg_backend_pid() and a.xact_start <= c.announced_at)
                                and c.announced_at is not null)""")
                .param(change.id().toString())
                .query(Boolean.class)
                .single();
    }
}
