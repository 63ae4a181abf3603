package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.RuleVerdict;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a certificate. Holds what it says of a person, and prints without that.
 *
 * @param stopped where it was stopped, or left open; null when it passed
 * @param why it was stopped before the rules, in English and without a value of the certificate; else empty
 * @param rules that were asked, by identifier
 * @param candidates of the trust list, that bear the name of its key
 * @param dcc what it says, when it could be read
 */
public record Examined(
        Decision decision,
        @Nullable Step stopped,
        String why,
        List<RuleVerdict> rules,
        List<X509Certificate> candidates,
        @Nullable Dcc dcc) {

    public Examined {
        rules = List.copyOf(rules);
        candidates = List.copyOf(candidates);
    }

    /** Those that did not pass. */
    public List<RuleVerdict> reasons() {
        return rules.stream().filter(rule -> rule.decision() != Decision.PASSED).toList();
    }

    public Optional<Dcc> content() {
        return Optional.ofNullable(dcc);
    }

    boolean revoked() {
        return stopped == Step.REVOCATION;
    }

    /** Whether another examination came to the same, rule by rule. */
    boolean sameAs(Decision then, @Nullable Step where, List<String> hashes, List<Decision> decisions) {
        return decision == then
                && stopped == where
                && rules.stream().map(RuleVerdict::hash).toList().equals(hashes)
                && rules.stream().map(RuleVerdict::decision).toList().equals(decisions);
    }

    @Override
    public String toString() {
        return "examined:" + decision + (stopped == null ? "" : "@" + stopped);
    }
}
