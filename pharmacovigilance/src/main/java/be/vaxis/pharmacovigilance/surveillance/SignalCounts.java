package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.signal.CountedReports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the counts; how much is read does not depend on how many reports there are. */
@Component
class SignalCounts {

    /** Reporters may name any product; those that are named most are looked at. */
    static final int MOST_PRODUCTS = 60;

    private static final int MOST_LOTS = 5_000;

    /** The table of pairs. Two that are equal give the same signals. */
    record Table(long all, Map<String, Long> products, Map<String, Long> reactions, List<CountedReports.Pair> pairs) {
        CountedReports counted() {
            return new CountedReports(all, products, reactions, pairs.stream());
        }
    }

    /** Reports of one age group, sex and day. */
    record Stratum(String product, String ageGroup, String sex, int onset, long reports) {}

    private final JdbcClient sql;

    SignalCounts(JdbcClient sql) {
        this.sql = sql;
    }

    Table table() {
        var products = margin("""
                select product, reports from signal_count
                where reaction = '*' and product <> '*' and reports > 0 order by reports desc, product limit ?
                """, MOST_PRODUCTS);
        var reactions = margin("""
                select reaction, reports from signal_count
                where product = '*' and reaction <> '*' and reports > 0 order by reaction limit ?
                """, MOST_PRODUCTS);
        var pairs = sql.sql("""
                select product, reaction, reports from signal_count
                where product = any (?) and reaction = any (?) and reports > 0
                """)
                .params(
                        products.keySet().toArray(String[]::new),
                        reactions.keySet().toArray(String[]::new))
                .query((row, _) -> new CountedReports.Pair(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
        var all = sql.sql("select coalesce(sum(reports), 0) from signal_count where product = '*' and reaction = '*'")
                .query(Long.class)
                .single();
        return new Table(all, products, reactions, pairs);
    }

    /** Of a reaction, by whatever product. */
    List<Stratum> strata(String reaction) {
        return sql.sql("""
                select product, age_group, sex, onset, reports from signal_stratum
                where reaction = ? and product = any (?) and reports > 0
                """)
                .params(reaction, table().products().keySet().toArray(String[]::new))
                .query((row, _) -> new Stratum(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getLong(5)))
                .list();
    }

    /** @param reaction or {@code *} for any */
    Map<String, Long> lots(String product, String reaction) {
        Map<String, Long> lots = new LinkedHashMap<>();
        sql.sql("""
                select lot, reports from signal_lot where product = ? and reaction = ? and reports > 0
                order by reports desc, lot limit ?
                """)
                .params(product, reaction, MOST_LOTS)
                .query((row, _) -> lots.put(row.getString(1), row.getLong(2)))
                .list();
        return lots;
    }

    /** Reports of each reaction of a lot, the most reported first. */
    Map<String, Long> reactions(String product, String lot) {
        Map<String, Long> reactions = new LinkedHashMap<>();
        sql.sql("""
                select reaction, reports from signal_lot
                where product = ? and lot = ? and reaction <> '*' and reports > 0 order by reports desc, reaction limit ?
                """)
                .params(product, lot, MOST_PRODUCTS)
                .query((row, _) -> reactions.put(row.getString(1), row.getLong(2)))
                .list();
        return reactions;
    }

    /** The latest first. */
    List<CountedCase> cases(String product, String reaction, int from, int most) {
        return sql.sql("""
                select * from signal_case join signal_report using (report)
                where product = ? and reaction = ? and told and not duplicate and not nullified
                order by received desc, report desc offset ? limit ?
                """)
                .params(product, reaction, from, most)
                .query((row, _) -> one(row))
                .list();
    }

    /** The latest first, each once. */
    List<CountedCase> ofLot(String product, String lot, int from, int most) {
        return sql.sql("""
                select distinct on (received, report) * from signal_case join signal_report using (report)
                where product = ? and lot = ? and told and not duplicate and not nullified
                order by received desc, report desc offset ? limit ?
                """)
                .params(product, lot, from, most)
                .query((row, _) -> one(row))
                .list();
    }

    private Map<String, Long> margin(String query, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.sql(query)
                .param(most)
                .query((row, _) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    private static CountedCase one(ResultSet row) throws SQLException {
        return new CountedCase(
                row.getObject("report", UUID.class),
                row.getObject("received", OffsetDateTime.class).toInstant(),
                row.getString("age_group"),
                row.getString("sex"),
                row.getString("lot"),
                row.getInt("onset"));
    }
}
