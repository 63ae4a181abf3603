package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement.CaseVerdict;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.OfCase;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns an acknowledgement into what must happen to each case; no case of the batch is left without a consequence.
 *
 * <ul>
 *   <li>AA: taken, unless a case is refused by name.
 *   <li>AE: as each case says; whoever is not named goes again.
 *   <li>AR: nothing was taken. Whoever is refused by name is mended; the others go again, also when called taken, since a
 *       receiver that knows a case already only counts it once.
 * </ul>
 *
 * <p>Said twice, refused wins.
 *
 * <p>Dutch: <i>gevolgen</i>. Source: ICH E2B(R3), ACK.A.4 and ACK.B.r.6.
 */
public final class Consequences {

    private Consequences() {}

    /** @throws IllegalArgumentException when another batch is meant */
    public static List<Consequence> of(SentBatch sent, Acknowledgement said) {
        if (!sent.number().equals(said.batch())) {
            throw new IllegalArgumentException("the acknowledgement is of another batch");
        }
        Map<String, OfCase> verdicts = said.cases().stream()
                .collect(Collectors.toMap(OfCase::caseId, Function.identity(), Consequences::worse));
        var ours = sent.cases().stream().map(SentCase::caseId).collect(Collectors.toSet());
        return Stream.concat(
                        sent.cases().stream().map(one -> of(one, verdicts.get(one.caseId()), said)),
                        said.cases().stream()
                                .map(OfCase::caseId)
                                .filter(id -> !ours.contains(id))
                                .distinct()
                                .map(Consequence.NotOurs::new))
                .toList();
    }

    private static Consequence of(SentCase one, @Nullable OfCase verdict, Acknowledgement said) {
        if (verdict != null && verdict.verdict() == CaseVerdict.CR) {
            return new Consequence.ToMend(one, verdict.remark());
        }
        var isNamed = verdict != null;
        var isTaken = said.verdict() == Verdict.AA || said.verdict() == Verdict.AE && isNamed;
        return isTaken
                ? new Consequence.Accepted(one, verdict == null ? null : verdict.remark())
                : new Consequence.ToSendAgain(one, said.error());
    }

    private static OfCase worse(OfCase one, OfCase other) {
        return other.verdict() == CaseVerdict.CR ? other : one;
    }
}
