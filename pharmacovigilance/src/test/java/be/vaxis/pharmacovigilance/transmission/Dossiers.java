package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.casework.CaseFile;
import be.vaxis.pharmacovigilance.casework.DecisionView;
import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.reports.Message;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A case as a test wants it. */
final class Dossiers {

    static final Reactions KNOWN = Reactions.read(null);
    static final Instant RECEIVED = Instant.parse("2021-09-01T10:00:00Z");
    static final String REASON = "Looked at it again.";

    private static final CaseId ID = new CaseId(new UUID(1, 1));

    private final Account told;
    private Set<Seriousness> seriousness;
    private Optional<Causality> causality = Optional.empty();
    private Optional<CaseId> lead = Optional.empty();
    private boolean nullified;
    private Optional<Instant> known = Optional.empty();
    private final List<Message> messages = new ArrayList<>();
    private final List<DecisionView> decisions = new ArrayList<>();

    private Dossiers(Account told) {
        this.told = told;
        this.seriousness = told.seriousness();
    }

    static Dossiers dossier(Account told) {
        return new Dossiers(told);
    }

    static TransmissionSettings settings(String meddra) {
        return new TransmissionSettings(
                true,
                Duration.ofSeconds(10),
                Duration.ofMinutes(15),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                100,
                20,
                5,
                Duration.ofMinutes(15),
                Duration.ofHours(48),
                "VAXIS",
                "EVHUMAN",
                "FAGG-AFMPS",
                meddra,
                null);
    }

    Dossiers graded(Set<Seriousness> criteria) {
        seriousness = criteria;
        return this;
    }

    Dossiers assessed(Causality result) {
        causality = Optional.of(result);
        return decided(DecisionView.Kind.ASSESSED);
    }

    Dossiers nullified() {
        nullified = true;
        return decided(DecisionView.Kind.NULLIFIED);
    }

    Dossiers joined() {
        lead = Optional.of(new CaseId(new UUID(2, 2)));
        return decided(DecisionView.Kind.JOINED);
    }

    Dossiers known(Instant until) {
        known = Optional.of(until);
        return this;
    }

    Dossiers said(Instant at) {
        return said(at, "It is over.");
    }

    Dossiers said(Instant at, String text) {
        messages.add(new Message(new UUID(3, messages.size()), Message.By.REPORTER, text, at));
        return this;
    }

    Dossier made() {
        var file = new CaseFile(
                ID,
                seriousness,
                RECEIVED,
                LocalDate.parse("2021-09-16"),
                1 + decisions.size(),
                causality,
                lead,
                nullified);
        return new Dossier("BE-VAXIS-0A1B", file, told, List.copyOf(messages), List.copyOf(decisions), known);
    }

    private Dossiers decided(DecisionView.Kind kind) {
        decisions.addFirst(new DecisionView(decisions.size() + 2, kind, "", REASON, "nadia", RECEIVED));
        return this;
    }
}
