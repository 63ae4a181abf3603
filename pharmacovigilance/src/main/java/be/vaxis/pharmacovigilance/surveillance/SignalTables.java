package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.opendata.AgeGroup;
import be.vaxis.pharmacovigilance.report.Account;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the counts. Whoever writes holds one lock until the transaction ends, so that segments which come to the same
 * counters in another order wait for each other and never stand still.
 */
@Component
class SignalTables {

    private static final String COUNTED = "told and not duplicate and not nullified";
    /** One row for the pair, one for the product, one for the reaction and one for all, whatever else was told. */
    private static final String PAIRS = """
            insert into signal_count (product, reaction, reports)
            select coalesce(product, '*'), coalesce(reaction, '*'), :sign from signal_case where report = :report
            group by cube (product, reaction)
            on conflict (product, reaction) do update set reports = signal_count.reports + excluded.reports
            """;

    private static final String STRATA = """
            insert into signal_stratum (product, reaction, age_group, sex, onset, reports)
            select product, reaction, age_group, sex, onset, :sign
            from signal_case join signal_report using (report) where report = :report
            on conflict (product, reaction, age_group, sex, onset)
            do update set reports = signal_stratum.reports + excluded.reports
            """;

    private static final String LOTS = """
            insert into signal_lot (product, lot, reaction, reports)
            select product, lot, coalesce(reaction, '*'), :sign from signal_case
            where report = :report and lot is not null
            group by grouping sets ((product, lot, reaction), (product, lot))
            on conflict (product, lot, reaction) do update set reports = signal_lot.reports + excluded.reports
            """;

    private final JdbcClient sql;

    SignalTables(JdbcClient sql) {
        this.sql = sql;
    }

    void told(UUID report, Account account, Instant at) {
        lock();
        var before = isCounted(report);
        sql.sql("""
                insert into signal_report (report, told, age_group, sex) values (?, true, ?, ?)
                on conflict (report) do update set told = true, age_group = excluded.age_group, sex = excluded.sex
                """)
                .params(report, AgeGroup.of(account.age()), letter(account.sex()))
                .update();
        keep(report, ToldPair.of(account), at);
        tally(report, before);
    }

    /** @param what changes, of our own making */
    void mark(UUID report, String what) {
        lock();
        var before = isCounted(report);
        sql.sql("insert into signal_report (report) values (?) on conflict do nothing")
                .param(report)
                .update();
        sql.sql("update signal_report set " + what + " where report = ?")
                .param(report)
                .update();
        tally(report, before);
    }

    void clear() {
        for (var table : List.of("signal_report", "signal_case", "signal_count", "signal_stratum", "signal_lot")) {
            sql.sql("delete from " + table).update();
        }
    }

    private void keep(UUID report, List<ToldPair> pairs, Instant at) {
        sql.sql("""
                insert into signal_case (report, product, reaction, lot, onset, received)
                select ?, told.*, ? from unnest(?::text[], ?::text[], ?::text[], ?::smallint[]) as told
                on conflict do nothing
                """)
                .params(
                        report,
                        at.atOffset(ZoneOffset.UTC),
                        pairs.stream().map(ToldPair::product).toArray(String[]::new),
                        pairs.stream().map(ToldPair::reaction).toArray(String[]::new),
                        pairs.stream().map(ToldPair::lot).toArray(String[]::new),
                        pairs.stream().map(ToldPair::onset).toArray(Integer[]::new))
                .update();
    }

    private void tally(UUID report, boolean before) {
        var after = isCounted(report);
        if (before == after) {
            return;
        }
        for (var counts : List.of(PAIRS, STRATA, LOTS)) {
            sql.sql(counts)
                    .param("sign", after ? 1 : -1)
                    .param("report", report)
                    .update();
        }
    }

    private boolean isCounted(UUID report) {
        return sql.sql("select exists (select 1 from signal_report where report = ? and " + COUNTED + ")")
                .param(report)
                .query(Boolean.class)
                .single();
    }

    private void lock() {
        sql.sql("select pg_advisory_xact_lock(?) is not null")
                .param((long) "signal_count".hashCode())
                .query(Boolean.class)
                .single();
    }

    private static String letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNKNOWN -> "NA";
        };
    }
}
