package be.vaxis.pharmacovigilance.pseudonymisation.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the database, by day. */
@Component
class UseRows implements Uses {

    private final JdbcClient sql;
    private final Clock clock;

    UseRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void count(String client, String domain, Kind kind, int points, boolean refused) {
        sql.sql("""
                insert into pseudonymisation_use as known (client, domain, kind, day, refused, calls, points)
                values (?, ?, ?, ?, ?, 1, ?)
                on conflict (client, domain, kind, day, refused)
                do update set calls = known.calls + 1, points = known.points + excluded.points
                """)
                .params(
                        client,
                        domain,
                        kind.name(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        refused,
                        points)
                .update();
    }
}
