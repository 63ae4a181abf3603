package be.vaxis.pharmacovigilance.reports;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.ReportId;
import java.time.Instant;
import java.util.List;

/**
 * A report as it stands.
 *
 * <p>Dutch: <i>melding</i>. Source: process 9, Pharmacovigilance.
 *
 * @param messages the earliest first
 */
public record StoredReport(
        ReportId report, DomainPseudonym person, Account account, Instant received, List<Message> messages) {

    public StoredReport {
        messages = List.copyOf(messages);
    }
}
