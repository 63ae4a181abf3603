package be.vaxis.pharmacovigilance.casework;

import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A case as it stands.
 *
 * @param due the last day on which it may be told to the European database
 * @param version how often it was decided on, and one
 * @param lead the case that tells the same
 */
public record CaseFile(
        CaseId id,
        Set<Seriousness> seriousness,
        Instant received,
        LocalDate due,
        int version,
        Optional<Causality> causality,
        Optional<CaseId> lead,
        boolean nullified) {

    public CaseFile {
        seriousness = Seriousness.inOrder(seriousness);
    }

    public boolean isSerious() {
        return !seriousness.isEmpty();
    }

    /** Whether nobody has yet said what caused it, or that nobody needs to. */
    public boolean isToAssess() {
        return causality.isEmpty() && lead.isEmpty() && !nullified;
    }

    public boolean isLateOn(LocalDate day) {
        return isToAssess() && due.isBefore(day);
    }
}
