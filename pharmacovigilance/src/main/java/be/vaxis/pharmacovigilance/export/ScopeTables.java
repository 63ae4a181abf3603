package be.vaxis.pharmacovigilance.export;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.disclosure.Stratum;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Scope;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The doses in scope, as they stood at one moment, in tables that only this transaction sees and that end with it.
 *
 * <p>What the study did not ask is left blank from the start, so that it separates nobody from anybody. A root joins those
 * who are alike in all that is never made coarser.
 */
final class ScopeTables {

    private static final String TABLES = """
            create temporary table release_dose (
                dose uuid, person uuid, week date, number smallint, sex text, product text, municipality text, age smallint
            ) on commit drop;
            create temporary table release_whole (
                person uuid, root text, municipality text, age smallint, course text
            ) on commit drop;
            create temporary table release_part (
                dose uuid, person uuid, root text, municipality text, age smallint, course text
            ) on commit drop;
            create temporary table release_place (
                form text, root text, municipality text, age smallint, step smallint, told boolean
            ) on commit drop
            """;
    private static final String DOSES = """
            insert into release_dose
            select d.dose, d.person,
                   case when ? then d.week else date '1970-01-05' end,
                   case when ? then d.dose_number else 0 end,
                   case when ? then coalesce(p.sex, 'X') else '' end,
                   d.product,
                   case when ? then coalesce(p.nis5, 'unknown') else 'unknown' end,
                   case when not ? then -1 when ? then d.age else min(d.age) over (partition by d.person) end
            from exposure_dose d left join exposure_person p on p.person = d.person
            where d.week between ? and ? and (? or d.product = any (?))
            """;
    private static final String WHOLES = """
            insert into release_whole
            select person,
                   string_agg(week::text || '.' || number, ' ' order by week, number, product) || '/' || min(sex),
                   min(municipality), min(age),
                   string_agg(product, E'\\x1f' order by week, number, product)
            from release_dose group by person
            """;
    private static final String PARTS = """
            insert into release_part
            select d.dose, d.person, d.week::text || '.' || d.number || '/' || d.sex, d.municipality, d.age, d.product
            from release_dose d
            where not exists (
                select 1 from release_whole w
                join release_place p on p.form = 'WHOLE' and p.root = w.root
                                    and p.municipality = w.municipality and p.age = w.age
                where w.person = d.person)
            """;

    private final JdbcTemplate sql;
    private final Scope scope;

    ScopeTables(JdbcTemplate sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** @return the number of doses in scope */
    long fill() {
        sql.execute("set local work_mem = '64MB'");
        sql.execute(TABLES);
        var products = scope.products().toArray(String[]::new);
        return sql.update(
                DOSES,
                scope.asks(Column.WEEK),
                scope.asks(Column.DOSE_NUMBER),
                scope.asks(Column.SEX),
                scope.area() != AreaLevel.COUNTRY,
                scope.ages() != AgeScheme.ALL,
                scope.asks(Column.WEEK), // else two ages of one person would tell that time went by
                scope.from().monday(),
                scope.until().monday(),
                products.length == 0,
                products);
    }

    /** One row per person, with all of the person's doses in scope. */
    void joinHistories() {
        sql.execute("analyze release_dose");
        sql.update(WHOLES);
        sql.execute("analyze release_whole");
    }

    /** One row per dose of everybody who was not placed with all their doses. */
    void separateOthers() {
        sql.execute("analyze release_place");
        sql.update(PARTS);
        sql.execute("analyze release_part");
    }

    /** How many doses were given, per finest stratum. */
    Map<Stratum, Long> given() {
        Map<Stratum, Long> given = new TreeMap<>();
        sql.query("select week, number, sex, count(*) from release_dose group by week, number, sex", row -> {
            given.put(
                    stratum(scope, row.getObject(1, LocalDate.class), row.getInt(2), row.getString(3)), row.getLong(4));
        });
        return given;
    }

    /** The stratum of a dose; what was not asked stays empty. */
    static Stratum stratum(Scope scope, LocalDate week, int number, String sex) {
        return new Stratum(
                scope.asks(Column.WEEK) ? new IsoWeek(week).toString() : "",
                sex,
                scope.asks(Column.DOSE_NUMBER) ? String.valueOf(number) : "");
    }
}
