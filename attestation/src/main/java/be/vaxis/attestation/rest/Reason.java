package be.vaxis.attestation.rest;

import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleVerdict;
import java.util.Map;

/**
 * A rule and what it says of the certificate.
 *
 * @param hash of the rule, of all that it says
 * @param why it is open, in English; else empty
 * @param description what it asks, by language
 */
record Reason(
        String rule, String version, String hash, Decision decision, String why, Map<String, String> description) {

    static Reason of(RuleVerdict verdict, Map<String, String> description) {
        return new Reason(
                verdict.identifier(),
                verdict.version().toString(),
                verdict.hash(),
                verdict.decision(),
                verdict.reason(),
                description);
    }

    static Reason of(Rule rule, Decision decision) {
        return new Reason(rule.identifier(), rule.version().toString(), rule.hash(), decision, "", rule.description());
    }
}
