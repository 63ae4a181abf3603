package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.casework.CaseFile;
import be.vaxis.pharmacovigilance.casework.DecisionView;
import be.vaxis.pharmacovigilance.casework.DecisionView.Kind;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.reports.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is told of one case, and what the receiver has of it already.
 *
 * <p>Dutch: <i>dossier</i>.
 *
 * @param number under which the receiver knows it; drawn at random, as the id of a report may come from a number of whoever
 *     reported
 * @param messages the earliest first
 * @param decisions the latest first
 * @param known until when the receiver knows what was told to us; empty when it has nothing
 */
record Dossier(
        String number,
        CaseFile file,
        Account told,
        List<Message> messages,
        List<DecisionView> decisions,
        Optional<Instant> known) {

    private static final Set<Kind> ENDS = Set.of(Kind.NULLIFIED, Kind.JOINED);

    /** When somebody last told us something of it. */
    Instant heard() {
        return messages.stream()
                .filter(message -> message.by() == Message.By.REPORTER)
                .map(Message::at)
                .max(Comparator.naturalOrder())
                .filter(file.received()::isBefore)
                .orElse(file.received());
    }

    /** Whether it is none, or another one tells it. */
    boolean isEnded() {
        return file.nullified() || file.lead().isPresent();
    }

    /** Whether nothing was heard since the receiver last did, so that what changed is our own view of it. */
    boolean isOurOwnView() {
        return known.filter(until -> !until.isBefore(heard())).isPresent();
    }

    Optional<String> reasonOfEnd() {
        return reason(ENDS);
    }

    Optional<String> reasonOfAssessment() {
        return reason(Set.of(Kind.ASSESSED));
    }

    Optional<String> lastReason() {
        return decisions.stream().findFirst().map(DecisionView::reason);
    }

    private Optional<String> reason(Collection<Kind> kinds) {
        return decisions.stream()
                .filter(decision -> kinds.contains(decision.kind()))
                .findFirst()
                .map(DecisionView::reason);
    }
}
