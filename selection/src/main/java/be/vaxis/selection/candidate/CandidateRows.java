package be.vaxis.selection.candidate;

import be.vaxis.kernel.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and draws in the database, where everyone is. */
@Repository
class CandidateRows implements Candidates {

    private static final String FITTING = """
             from candidate
             where born between :bornFrom and :bornUntil and not selected and not vaccinated
               and (:everywhere or exists (
                   select 1 from unnest(cast(:from as text[]), cast(:until as text[])) as area(low, high)
                   where candidate.postal_code between area.low and area.high))
            """;

    private final JdbcClient sql;

    CandidateRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<GroupCount> count(AgeRule rule) {
        Map<GroupCount, Long> counts = new HashMap<>();
        fitting(
                        "select entity, cast(extract(year from age(:on, born)) as integer) as age, count(*) as people"
                                + FITTING
                                + "group by 1, 2",
                        rule)
                .param("on", rule.on())
                .query(row -> {
                    var group = new GroupCount(
                            FederatedEntity.valueOf(row.getString("entity")), AgeBand.of(row.getInt("age")), 0);
                    counts.merge(group, row.getLong("people"), Long::sum);
                });
        return counts.entrySet().stream()
                .map(counted -> new GroupCount(
                        counted.getKey().entity(), counted.getKey().band(), counted.getValue()))
                .sorted(Comparator.comparing(GroupCount::entity)
                        .thenComparingInt(group -> group.band().from()))
                .toList();
    }

    @Override
    public int draw(UUID round, AgeRule rule) {
        return fitting("""
                        insert into selection_pick (round, position, person)
                        select :round, row_number() over (order by born, person), person
                        """ + FITTING + "on conflict do nothing", rule)
                .param("round", round)
                .update();
    }

    @Override
    public List<PersonId> drawn(UUID round, int after, int most) {
        return sql.sql("""
                select person from selection_pick
                where round = :round and position > :after order by position limit :most
                """)
                .param("round", round)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    @Override
    public void discard(UUID round) {
        sql.sql("delete from selection_pick where round = ?").param(round).update();
    }

    private JdbcClient.StatementSpec fitting(String statement, AgeRule rule) {
        return sql.sql(statement)
                .param("bornFrom", rule.bornFrom())
                .param("bornUntil", rule.bornUntil())
                .param("everywhere", rule.areas().isEmpty())
                .param(
                        "from",
                        rule.areas().stream().map(area -> area.from().value()).toArray(String[]::new))
                .param(
                        "until",
                        rule.areas().stream().map(area -> area.until().value()).toArray(String[]::new));
    }
}
