package be.vaxis.registration.dosefile;

import be.vaxis.registration.dose.DoseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of each row. */
@Repository
class RowResults {

    private static final int MOST_REMOVED = 50_000;

    private final JdbcClient sql;

    RowResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** In one round trip. */
    void add(DoseFileId file, List<RowResult> results) {
        if (results.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into dose_file_result (file, line, outcome, dose, faults)
                select ?, line, outcome, dose, cast(faults as jsonb)
                from unnest(?, ?, ?, ?) as done (line, outcome, dose, faults)
                """)
                .params(
                        file.value(),
                        results.stream().map(RowResult::line).toArray(Integer[]::new),
                        results.stream().map(row -> row.outcome().name()).toArray(String[]::new),
                        results.stream()
                                .map(RowResult::dose)
                                .map(dose -> dose == null ? null : dose.value())
                                .toArray(UUID[]::new),
                        results.stream()
                                .map(row -> row.faults().isEmpty() ? null : Faults.write(row.faults()))
                                .toArray(String[]::new))
                .update();
    }

    /**
     * In the order of the file.
     *
     * @param outcome null for all
     * @param after the line after which to go on
     */
    List<RowResult> page(DoseFileId file, @Nullable Outcome outcome, int after, int most) {
        String wanted = outcome == null ? "" : "and outcome = '" + outcome.name() + "'"; // for the index of the refused
        return sql.sql("select * from dose_file_result where file = ? and line > ? " + wanted
                        + " order by line limit ?")
                .params(file.value(), after, most)
                .query(RowResults::read)
                .list();
    }

    /** Bit by bit, so that no transaction is long; true while there are more. */
    boolean removeSome(DoseFileId file) {
        return sql.sql("""
                delete from dose_file_result where file = ? and line in
                    (select line from dose_file_result where file = ? order by line limit ?)
                """).params(file.value(), file.value(), MOST_REMOVED).update() == MOST_REMOVED;
    }

    private static RowResult read(ResultSet row, int number) throws SQLException {
        UUID dose = row.getObject("dose", UUID.class);
        return new RowResult(
                row.getInt("line"),
                Outcome.valueOf(row.getString("outcome")),
                dose == null ? null : new DoseId(dose),
                Faults.read(row.getString("faults")));
    }
}
