package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules about reactions.
 *
 * <p>Languages are checked against the terminology codes of ISO 639-2 that the JDK knows ({@code nld}, {@code fra}, {@code
 * deu}). Uncertain: the guide names ISO 639-2 without choosing between those and the bibliographic ones ({@code dut}, {@code
 * fre}, {@code ger}), which are refused here.
 *
 * <p>Dutch: <i>regels over bijwerkingen</i>. Source: ICH E2B(R3) E.i.
 */
final class ReactionRules {

    private static final Set<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(two -> Locale.of(two).getISO3Language())
            .collect(Collectors.toUnmodifiableSet());

    private ReactionRules() {}

    static void check(CaseReport report, Faults faults) {
        var reactions = report.reactions();
        faults.when(reactions.isEmpty(), "reactions", Field.REACTION, Kind.MISSING, "a case has a reaction");
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < reactions.size(); i++) {
            var path = "reactions[" + i + "]";
            faults.when(
                    !seen.add(reactions.get(i).ref()),
                    path + ".ref",
                    Field.REACTION,
                    Kind.TWICE,
                    "the reference is not its own");
            check(reactions.get(i), path, report, faults);
        }
    }

    private static void check(Reaction reaction, String path, CaseReport report, Faults faults) {
        faults.text(path + ".verbatim", Field.VERBATIM, reaction.verbatim());
        faults.when(
                !LANGUAGES.contains(reaction.language()),
                path + ".language",
                Field.LANGUAGE,
                Kind.CODE,
                "not a language of three letters (ISO 639-2)");
        var term = reaction.term();
        if (term == null) {
            faults.uncoded(path + ".term", Field.REACTION_CODE);
        } else {
            faults.term(path + ".term", Field.REACTION_VERSION, Field.REACTION_CODE, term);
        }
        faults.country(path + ".country", Field.REACTION_COUNTRY, reaction.country());
        times(reaction, path, report, faults);
        outcome(reaction, path, report, faults);
    }

    private static void times(Reaction reaction, String path, CaseReport report, Faults faults) {
        var onset = CaseRules.known(reaction.onset());
        faults.held(path + ".onset", Field.ONSET, reaction.onset());
        faults.held(path + ".end", Field.END, reaction.end());
        faults.order(onset, CaseRules.known(reaction.end()), path + ".end", Field.END, "before the onset");
        faults.order(
                onset,
                report.identification().mostRecent(),
                path + ".onset",
                Field.ONSET,
                "later than the most recent information");
        var duration = reaction.duration();
        faults.when(
                duration != null && (duration.number() < 0 || duration.number() > 99_999),
                path + ".duration",
                Field.DURATION,
                Kind.TOO_LONG,
                "a duration has one to five digits");
    }

    private static void outcome(Reaction reaction, String path, CaseReport report, Faults faults) {
        faults.when(
                reaction.outcome() == Outcome.FATAL && !reaction.criteria().contains(Criterion.DEATH),
                path + ".outcome",
                Field.OUTCOME,
                Kind.CODE,
                "a fatal reaction results in death");
        var professional = report.reporters().stream()
                .filter(Reporter::primary)
                .flatMap(reporter -> reporter.qualification().known().stream())
                .anyMatch(ReactionRules::heals);
        faults.when(
                professional && reaction.confirmed() != null,
                path + ".confirmed",
                Field.CONFIRMED,
                Kind.CODE,
                "left out when a health professional reported it");
    }

    private static boolean heals(Qualification qualification) {
        return switch (qualification) {
            case PHYSICIAN, PHARMACIST, OTHER_HEALTH_PROFESSIONAL -> true;
            case LAWYER, CONSUMER -> false;
        };
    }
}
