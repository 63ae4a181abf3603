package be.vaxis.attestation.rest;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.verification.Answer;
import be.vaxis.attestation.verification.Descriptions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a certificate.
 *
 * @param number by which the verdict can be explained
 * @param step where it was stopped; absent when it passed
 * @param why it was stopped before the rules, in English; else empty
 * @param at the moment for which it holds
 * @param reasons the rules that it does not keep, or of which nobody can say
 */
record VerdictAnswer(
        UUID number,
        Decision decision,
        @Nullable Step step,
        String why,
        String country,
        Instant at,
        List<Reason> reasons,
        UsedTrustList trustList,
        UsedRevocations revocations) {

    /**
     * @param asOf when it was last brought up to date; absent when it never was
     * @param stale whether that is too long ago to rely on it
     */
    record UsedTrustList(String hash, @Nullable Instant asOf, boolean stale) {}

    /**
     * What other countries have withdrawn.
     *
     * @param asOf when they were last asked; absent when they never were
     * @param stale whether that is too long ago to rely on it
     */
    record UsedRevocations(@Nullable Instant asOf, boolean stale) {}

    static VerdictAnswer of(Answer answer, Descriptions descriptions) {
        var examined = answer.examined();
        return new VerdictAnswer(
                answer.number(),
                examined.decision(),
                examined.stopped(),
                examined.why(),
                answer.country(),
                answer.clock(),
                examined.reasons().stream()
                        .map(rule -> Reason.of(rule, descriptions.of(rule)))
                        .toList(),
                new UsedTrustList(answer.trustList(), answer.trustedAsOf(), answer.stale()),
                new UsedRevocations(answer.withdrawnAsOf(), answer.withdrawnStale()));
    }
}
