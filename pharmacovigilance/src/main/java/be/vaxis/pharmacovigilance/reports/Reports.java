package be.vaxis.pharmacovigilance.reports;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.ReceiptLock;
import be.vaxis.pharmacovigilance.report.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds reports.
 *
 * <p>Dutch: <i>meldingen</i>.
 */
@Component
public class Reports {

    /** Filled by this group. */
    public static final String GROUP = "pharmacovigilance.reports";

    private static final int MOST_MESSAGES = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Under which lock which report stands. */
    public record Locked(ReportId report, ReceiptLock receipt) {}

    private final JdbcClient sql;

    Reports(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<StoredReport> find(ReportId report) {
        return sql.sql("select * from side_report where report = ?")
                .param(report.value())
                .query((row, n) -> new StoredReport(
                        report,
                        new DomainPseudonym(row.getString("subject")),
                        JSON.readValue(row.getString("account"), Account.class),
                        moment(row, "received"),
                        messages(report)))
                .optional();
    }

    /** By the number of a receipt, which is no secret; whether somebody may open it, the receipt says. */
    public Optional<Locked> locked(String number) {
        return sql.sql("select report, receipt, receipt_lock from side_report where receipt = ?")
                .param(number)
                .query((row, n) -> new Locked(
                        new ReportId(row.getObject(1, UUID.class)),
                        new ReceiptLock(row.getString(2), row.getString(3))))
                .optional();
    }

    /** What was said since; the earliest first. */
    public List<Message> messages(ReportId report) {
        return sql.sql("select * from side_report_message where report = ? order by at, message limit ?")
                .params(report.value(), MOST_MESSAGES)
                .query((row, n) -> new Message(
                        row.getObject("message", UUID.class),
                        Message.By.valueOf(row.getString("said_by")),
                        row.getString("said"),
                        moment(row, "at")))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
