package be.vaxis.pharmacovigilance.icsr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that we hold of a case and may pass on.
 *
 * <p>Dutch: <i>gevalsverslag</i>. Source: ICH E2B(R3), sections C, D, E, G and H.
 *
 * @param narrative H.1; already screened for whatever identifies somebody
 * @param reporterComment H.2
 * @param senderComment H.4
 */
public record CaseReport(
        Identification identification,
        Sender sender,
        List<Reporter> reporters,
        Patient patient,
        List<Reaction> reactions,
        List<Drug> drugs,
        List<Assessment> assessments,
        String narrative,
        @Nullable String reporterComment,
        @Nullable String senderComment) {

    public CaseReport {
        reporters = List.copyOf(reporters);
        reactions = List.copyOf(reactions);
        drugs = List.copyOf(drugs);
        assessments = List.copyOf(assessments);
    }
}
