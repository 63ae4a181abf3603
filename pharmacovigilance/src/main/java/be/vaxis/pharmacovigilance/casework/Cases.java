package be.vaxis.pharmacovigilance.casework;

import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds cases.
 *
 * <p>Dutch: <i>casussen</i>.
 */
@Component
public class Cases {

    /** Filled by this group. */
    public static final String GROUP = "pharmacovigilance.cases";

    /** Of one page. */
    public static final int PAGE = 50;

    private static final int MOST_ALIKE = 20;
    private static final int LONGEST = 50;
    private static final int MOST_DECISIONS = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Another case of the same person.
     *
     * @param likeness see {@link Likeness}
     */
    public record Alike(CaseFile file, double likeness) {}

    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<CaseFile> find(CaseId id) {
        return sql.sql("select * from safety_case where safety_case = ?")
                .param(id.value())
                .query((row, _) -> file(row))
                .optional();
    }

    /** Whether another case was joined to this one, directly or by others; a row of more than {@value #LONGEST} counts as such. */
    boolean tellsWhat(CaseId id, CaseId other) {
        return sql.sql("""
                with recursive row_of (one, place) as (
                    select ?::uuid, 0
                    union all
                    select lead, place + 1 from row_of join safety_case on safety_case = one
                    where lead is not null and place < ?
                )
                select exists (select 1 from row_of where one = ? or place = ?)
                """)
                .params(other.value(), LONGEST, id.value(), LONGEST)
                .query(Boolean.class)
                .single();
    }

    /** What waits for an assessment: the serious first, of these the one that is due first; {@link #PAGE} after a case. */
    public List<CaseFile> toAssess(Optional<CaseId> after) {
        return after.flatMap(this::find)
                .map(last -> sql.sql("""
                        select * from safety_case where causality is null and lead is null and not nullified
                        and ((cardinality(seriousness) = 0), due, safety_case) > (?, ?, ?)
                        order by (cardinality(seriousness) = 0), due, safety_case limit ?
                        """)
                        .params(!last.isSerious(), last.due(), last.id().value(), PAGE))
                .orElseGet(() -> sql.sql("""
                        select * from safety_case where causality is null and lead is null and not nullified
                        order by (cardinality(seriousness) = 0), due, safety_case limit ?
                        """).param(PAGE))
                .query((row, _) -> file(row))
                .list();
    }

    /** All of them, the latest first; {@link #PAGE} before a case. */
    public List<CaseFile> all(Optional<CaseId> before) {
        return before.flatMap(this::find)
                .map(last -> sql.sql("""
                        select * from safety_case where (received, safety_case) < (?, ?)
                        order by received desc, safety_case desc limit ?
                        """)
                        .params(
                                last.received().atOffset(ZoneOffset.UTC),
                                last.id().value(),
                                PAGE))
                .orElseGet(() -> sql.sql("select * from safety_case order by received desc, safety_case desc limit ?")
                        .param(PAGE))
                .query((row, _) -> file(row))
                .list();
    }

    /** The latest first. */
    public List<DecisionView> decisions(CaseId id) {
        return sql.sql("select * from safety_case_decision where safety_case = ? order by version desc limit ?")
                .params(id.value(), MOST_DECISIONS)
                .query((row, _) -> new DecisionView(
                        row.getInt("version"),
                        DecisionView.Kind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The other cases of the person of this report, the most alike first. */
    public List<Alike> ofSamePerson(CaseId id, Account told) {
        return sql
                .sql("""
                        select safety_case.*, side_report.account from side_report
                        join safety_case on safety_case.safety_case = side_report.report
                        where side_report.subject = (select subject from side_report where report = ?)
                        and side_report.report <> ? order by side_report.received desc limit ?
                        """)
                .params(id.value(), id.value(), MOST_ALIKE)
                .query((row, _) -> new Alike(
                        file(row), Likeness.of(told, JSON.readValue(row.getString("account"), Account.class))))
                .list()
                .stream()
                .sorted((one, other) -> Double.compare(other.likeness(), one.likeness()))
                .toList();
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        var criteria = (String[]) row.getArray("seriousness").getArray();
        return new CaseFile(
                new CaseId(row.getObject("safety_case", UUID.class)),
                Arrays.stream(criteria).map(Seriousness::valueOf).collect(Collectors.toSet()),
                row.getObject("received", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getInt("version"),
                Optional.ofNullable(row.getString("causality")).map(Causality::valueOf),
                Optional.ofNullable(row.getObject("lead", UUID.class)).map(CaseId::new),
                row.getBoolean("nullified"));
    }
}
