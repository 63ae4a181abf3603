package be.vaxis.attestation.rest;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.verification.Explanation;
import be.vaxis.attestation.verification.Explanation.Missing;
import be.vaxis.attestation.verification.GivenVerdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and its grounds.
 *
 * @param given when
 * @param at the moment for which it was asked
 * @param rules all that were asked and can still be found, with what each said then
 * @param withdrawn whether the certificate was withdrawn, as it was noted then
 * @param again what the same grounds come to now; absent when some are missing
 * @param same whether that is what was said then, rule by rule
 */
record ExplanationAnswer(
        UUID number,
        Instant given,
        Instant at,
        String country,
        Decision decision,
        @Nullable Step step,
        boolean withdrawn,
        List<Reason> rules,
        String valueSets,
        String trustList,
        boolean trustListChanged,
        @Nullable Again again,
        boolean same,
        List<MissingGround> missing) {

    /** @param why it was stopped before the rules, in English; else empty */
    record Again(Decision decision, @Nullable Step step, String why) {}

    /** @param hash by which it was looked for */
    record MissingGround(Missing.Kind kind, String hash) {}

    static ExplanationAnswer of(Explanation explanation) {
        GivenVerdict verdict = explanation.verdict();
        return new ExplanationAnswer(
                verdict.number(),
                verdict.given(),
                verdict.clock(),
                verdict.country(),
                verdict.decision(),
                verdict.stopped(),
                verdict.revoked(),
                explanation.rules().stream()
                        .map(rule -> Reason.of(rule, said(verdict, rule)))
                        .toList(),
                verdict.valueSets(),
                verdict.trustList(),
                explanation.trustListChanged(),
                explanation.again() == null
                        ? null
                        : new Again(
                                explanation.again().decision(),
                                explanation.again().stopped(),
                                explanation.again().why()),
                explanation.same(),
                explanation.missing().stream()
                        .map(ground -> new MissingGround(ground.kind(), ground.hash()))
                        .toList());
    }

    private static Decision said(GivenVerdict verdict, Rule rule) {
        return verdict.decisions().get(verdict.rules().indexOf(rule.hash()));
    }
}
