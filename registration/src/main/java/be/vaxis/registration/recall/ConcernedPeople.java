package be.vaxis.registration.recall;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom a recall concerns: who got the lot and, where it is asked, whose dose was corrected away from it. Nobody who
 * was forgotten.
 */
@Component
public class ConcernedPeople {

    private static final String NOW = """
            select d.person from dose_record d
            where d.product = :product and d.lot = :lot and d.withdrawn is null and not d.held and d.insz is not null
            """;
    private static final String FORMERLY = """
            select d.person from dose_past past join dose_record d on d.dose = past.dose
            where :formerly and past.product = :product and past.lot = :lot
              and d.withdrawn is null and not d.held and d.insz is not null
            """;

    /**
     * By what they are told, in numbers.
     *
     * @param text and {@code mail}: who has both gets both
     * @param letter who has neither
     * @param unknown of whom nothing is known but the dose
     */
    public record Reach(long people, long text, long mail, long letter, long unknown, Map<Language, Long> languages) {}

    private final JdbcClient sql;

    ConcernedPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next who were not named yet; empty when all were. */
    public List<PersonId> unnamed(RecallId recall, RecalledLot lot, int most) {
        return statement(lot, """
                        select distinct concerned.person from (%s union all %s) concerned
                        where not exists (
                            select from recall_person named
                            where named.recall = :recall and named.person = concerned.person)
                        order by concerned.person limit :most""")
                .param("recall", recall.value())
                .param("most", most)
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Before anybody is named: how many it would be, in which languages, and by what they would be told. */
    public Reach reach(RecalledLot lot) {
        Map<Language, Long> languages = new EnumMap<>(Language.class);
        long[] sums = new long[5];
        statement(lot, """
                        with concerned as (select distinct person from (%s union all %s) all_of_them)
                        select p.language, count(*) as people,
                            count(*) filter (where p.channels like '%%TEXT%%') as text,
                            count(*) filter (where p.channels like '%%MAIL%%') as mail,
                            count(*) filter (where p.channels = 'LETTER') as letter,
                            count(*) filter (where p.channels is null) as unknown
                        from concerned left join patient p on p.person = concerned.person
                        group by p.language""").query(row -> {
            String language = row.getString("language");
            if (language != null) {
                languages.put(Language.valueOf(language), row.getLong("people"));
            }
            sums[0] += row.getLong("people");
            sums[1] += row.getLong("text");
            sums[2] += row.getLong("mail");
            sums[3] += row.getLong("letter");
            sums[4] += row.getLong("unknown");
        });
        return new Reach(sums[0], sums[1], sums[2], sums[3], sums[4], languages);
    }

    private JdbcClient.StatementSpec statement(RecalledLot lot, String text) {
        return sql.sql(text.formatted(NOW, FORMERLY))
                .param("product", lot.product())
                .param("lot", lot.lot().value())
                .param("formerly", lot.formerly());
    }
}
