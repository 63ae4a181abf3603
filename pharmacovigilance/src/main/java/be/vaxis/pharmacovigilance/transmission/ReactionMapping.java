package be.vaxis.pharmacovigilance.transmission;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.pharmacovigilance.icsr.Criterion;
import be.vaxis.pharmacovigilance.icsr.Held;
import be.vaxis.pharmacovigilance.icsr.MedDraTerm;
import be.vaxis.pharmacovigilance.icsr.Outcome;
import be.vaxis.pharmacovigilance.icsr.PartialDate;
import be.vaxis.pharmacovigilance.icsr.Reaction;
import be.vaxis.pharmacovigilance.reaction.ReactionTerm;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Suffered;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reactions in the words of our list, in English, and with the MedDRA code where the operator filled it in.
 *
 * <p>Seriousness is of the case with us and of each reaction in E2B: each gets all criteria. But where one was fatal, death is
 * told of that one only; and what was fatal results in death, whatever was graded.
 *
 * <p>Dutch: <i>bijwerkingen</i>. Source: ICH E2B(R3) E.i.
 */
final class ReactionMapping {

    private static final String LANGUAGE = "eng";

    private final Reactions known;
    private final String version;

    /** @param version of MedDRA; without one, a code would say nothing */
    ReactionMapping(Reactions known, String version) {
        this.known = known;
        this.version = version;
    }

    List<Reaction> of(Dossier dossier) {
        boolean fatal = dossier.told().reactions().stream().anyMatch(ReactionMapping::isFatal);
        return dossier.told().reactions().stream()
                .map(one -> reaction(dossier, one, fatal))
                .toList();
    }

    private Reaction reaction(Dossier dossier, Suffered one, boolean someWereFatal) {
        var ended = one.ended();
        return new Reaction(
                ref(dossier, one),
                known.find(one.reaction()).map(term -> term.in(Locale.ENGLISH)).orElse(one.reaction()),
                LANGUAGE,
                known.find(one.reaction()).flatMap(this::term).orElse(null),
                criteria(dossier.file().seriousness(), isFatal(one), someWereFatal),
                Held.of(PartialDate.of(one.onset())),
                end(ended == null ? null : PartialDate.of(ended)),
                null,
                Outcome.valueOf(one.outcome().name()),
                null,
                null);
    }

    /** A reaction is told once in a report; so is its name within the case, in every version. */
    private static UUID ref(Dossier dossier, Suffered one) {
        return UUID.nameUUIDFromBytes((dossier.number() + "/reaction/" + one.reaction()).getBytes(UTF_8));
    }

    private static @Nullable Held<PartialDate> end(@Nullable PartialDate ended) {
        return ended == null ? null : Held.of(ended);
    }

    private Optional<MedDraTerm> term(ReactionTerm term) {
        return version.isEmpty() ? Optional.empty() : term.meddra().map(code -> new MedDraTerm(version, code));
    }

    private static Set<Criterion> criteria(Set<Seriousness> graded, boolean isFatal, boolean someWereFatal) {
        var criteria = EnumSet.noneOf(Criterion.class);
        graded.forEach(one -> criteria.add(Criterion.valueOf(one.name())));
        if (isFatal) {
            criteria.add(Criterion.DEATH);
        } else if (someWereFatal) {
            criteria.remove(Criterion.DEATH);
        }
        return criteria;
    }

    private static boolean isFatal(Suffered one) {
        return one.outcome() == be.vaxis.pharmacovigilance.report.Outcome.FATAL;
    }
}
