package be.vaxis.pharmacovigilance.lotdoses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doses given, by lot. Counted when somebody asks and the last count is five minutes old, by one process at a time.
 *
 * <p>Dutch: <i>dosissen per lot</i>.
 */
@Component
public class LotDoses {

    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int MOST_LOTS = 5_000;

    private final JdbcClient sql;
    private final Clock clock;

    LotDoses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Doses of each lot of a product; the five thousand largest at most. */
    @Transactional
    public Map<String, Long> of(String product) {
        refresh();
        Map<String, Long> lots = new TreeMap<>();
        sql.sql("select lot, doses from lot_count where product = ? order by doses desc, lot limit ?")
                .params(product, MOST_LOTS)
                .query((row, _) -> lots.put(row.getString(1), row.getLong(2)))
                .list();
        return lots;
    }

    private void refresh() {
        var now = clock.instant();
        var isFresh = sql
                .sql("select max(made) from lot_count")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .stream()
                .anyMatch(made -> isFresh(made == null ? Instant.EPOCH : made.toInstant(), now));
        if (isFresh || !locked()) {
            return;
        }
        sql.sql("delete from lot_count").update();
        sql.sql("""
                insert into lot_count (product, lot, doses, made)
                select product, lot, count(*), ? from lot_dose
                where product is not null and lot is not null and lot <> '-' group by product, lot
                """).param(now.atOffset(ZoneOffset.UTC)).update();
    }

    private static boolean isFresh(Instant made, Instant now) {
        return made.plus(EVERY).isAfter(now);
    }

    private boolean locked() {
        return sql.sql("select pg_try_advisory_xact_lock(?)")
                .param((long) "lot_count".hashCode())
                .query(Boolean.class)
                .single();
    }
}
