package be.vaxis.pharmacovigilance.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was published. */
@Component
public class PublishedCounts {

    private static final String ALL = """
            select given, region, age_group, sex, brand, letter, doses from published_count
            order by given, region, age_group, sex, brand, letter
            """;

    private final JdbcClient sql;

    PublishedCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** One line of the file: doses alike in everything that is told. */
    record Count(LocalDate given, String region, String ageGroup, String sex, String brand, String letter, long doses) {

        /** No value has a comma or a quote. */
        String text() {
            return String.join(",", given.toString(), region, ageGroup, sex, brand, letter, Long.toString(doses))
                    + "\n";
        }
    }

    /** Doses of a week, by letter. */
    public record Week(LocalDate monday, String letter, long doses) {}

    /** Doses of a region, by letter. */
    public record OfRegion(String region, String letter, long doses) {}

    /** Doses of a kind of people, by how many days have passed since. */
    public record Followed(String ageGroup, String sex, int days, long doses) {}

    /** Doses of a brand until yesterday; more days than the most are told as the most. */
    public List<Followed> followed(String brand, LocalDate today, int most) {
        return sql.sql("""
                select age_group, sex, least(?::date - given, ?), sum(doses) from published_count
                where brand = ? and given < ? group by 1, 2, 3
                """)
                .params(today, most, brand, today)
                .query((row, n) -> new Followed(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    /** Every line, in the order of the file; to be closed, within a transaction. */
    Stream<Count> all() {
        return sql
                .sql(ALL)
                .withFetchSize(1_000)
                .query((row, n) -> new Count(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)))
                .stream();
    }

    public List<Week> byWeek() {
        return sql.sql("""
                select date_trunc('week', given)::date as monday, letter, sum(doses) as doses
                from published_count group by 1, 2 order by 1, 2
                """)
                .query((row, n) -> new Week(row.getObject(1, LocalDate.class), row.getString(2), row.getLong(3)))
                .list();
    }

    public List<OfRegion> byRegion() {
        return sql.sql("""
                select region, letter, sum(doses) as doses from published_count group by 1, 2 order by 1, 2
                """)
                .query((row, n) -> new OfRegion(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
