package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.pharmacovigilance.intake.Patients;
import be.vaxis.pharmacovigilance.intake.Suspects;
import be.vaxis.pharmacovigilance.prefill.KnownDose;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.AccountFault;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, and finds every fault of form; a word that cannot be read is left out. */
final class DraftReader {

    private static final String NOT_A_CHOICE = "CHOICE";

    private final SideEffectDraft draft;
    private final Prefilled about;
    private final LocalDate today;

    /** By field, the name of what is wrong with it. */
    private final Map<String, String> faults = new LinkedHashMap<>();

    private boolean other;

    DraftReader(SideEffectDraft draft, Prefilled about, LocalDate today) {
        this.draft = draft;
        this.about = about;
        this.today = today;
    }

    Account read(Caller caller) {
        List<SuspectDose> doses = doses();
        Reporter reporter = Patients.quality(about, caller);
        LocalDate first =
                doses.stream().map(SuspectDose::given).min(LocalDate::compareTo).orElse(today);
        return new Account(
                reporter,
                reporter == Reporter.CARE_PROVIDER ? caller.profession() : null,
                about.ageOn(first).orElse(null),
                about.sex(),
                doses,
                suffered(),
                chosen("seriousness", draft.getSeriousness(), Seriousness.class),
                chosen("history", draft.getHistory(), History.class),
                medicines(),
                draft.getStory());
    }

    /** Those of form, then those of rules, each at the field where it can be mended. */
    Map<String, String> faults(Collection<AccountFault> ofRules) {
        ofRules.forEach(
                fault -> faults.putIfAbsent(field(fault.at()), fault.kind().name()));
        return faults;
    }

    private List<SuspectDose> doses() {
        List<SuspectDose> doses = new ArrayList<>();
        for (String chosen : draft.getDoses()) {
            Optional<KnownDose> known = about.doses().stream()
                    .filter(dose -> dose.dose().toString().equals(chosen))
                    .findFirst();
            known.ifPresentOrElse(dose -> doses.add(Suspects.of(dose)), () -> faults.put("doses", "NOT_THEIR_DOSE"));
        }
        if (!draft.getOtherProduct().isBlank() || !draft.getOtherGiven().isBlank()) {
            other = true;
            LocalDate given = day("otherGiven", draft.getOtherGiven(), true);
            String lot = draft.getOtherLot().strip();
            doses.add(new SuspectDose(
                    draft.getOtherProduct().isBlank() ? "UNKNOWN" : draft.getOtherProduct(),
                    lot.isEmpty() ? null : lot,
                    null,
                    given == null ? today : given,
                    null,
                    null,
                    null));
        }
        return doses;
    }

    private List<Suffered> suffered() {
        return draft.getReactions().stream().map(this::suffered).toList();
    }

    private Suffered suffered(String reaction) {
        LocalDate onset = day("onset[" + reaction + "]", draft.getOnset().get(reaction), true);
        return new Suffered(
                reaction,
                onset == null ? today : onset,
                day("ended[" + reaction + "]", draft.getEnded().get(reaction), false),
                one("outcome[" + reaction + "]", draft.getOutcome().get(reaction), Outcome.UNKNOWN, Outcome.values()),
                one(
                        "severity[" + reaction + "]",
                        draft.getSeverity().get(reaction),
                        Severity.MODERATE,
                        Severity.values()));
    }

    private List<String> medicines() {
        return Arrays.stream(draft.getMedicines().split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, boolean needed) {
        if (typed == null || typed.isBlank()) {
            if (needed) {
                faults.put(field, "NO_DATE");
            }
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
            faults.put(field, "NO_DATE");
            return null;
        }
    }

    private <E extends Enum<E>> Set<E> chosen(String field, List<String> typed, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        typed.forEach(name -> {
            Optional<E> found = named(name, type.getEnumConstants());
            found.ifPresentOrElse(chosen::add, () -> faults.put(field, NOT_A_CHOICE));
        });
        return chosen;
    }

    private <E extends Enum<E>> E one(String field, @Nullable String typed, E otherwise, E[] all) {
        if (typed == null) {
            faults.put(field, NOT_A_CHOICE);
            return otherwise;
        }
        return named(typed, all).orElseGet(() -> {
            faults.put(field, NOT_A_CHOICE);
            return otherwise;
        });
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** {@code reactions[1].onset} stands on the page as {@code onset[FEVER]}. */
    private String field(String at) {
        if (at.startsWith("reactions[")) {
            int index = Integer.parseInt(at.substring(at.indexOf('[') + 1, at.indexOf(']')));
            String part = at.substring(at.indexOf('.') + 1);
            return part.equals("reaction")
                    ? "reactions"
                    : part + "[" + draft.getReactions().get(index) + "]";
        }
        if (at.startsWith("doses[")) {
            String part = at.substring(at.indexOf('.') + 1);
            return !other
                    ? "doses"
                    : part.equals("lot") ? "otherLot" : part.equals("given") ? "otherGiven" : "otherProduct";
        }
        return at;
    }
}
