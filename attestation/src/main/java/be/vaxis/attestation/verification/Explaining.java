package be.vaxis.attestation.verification;

import be.vaxis.attestation.rule.Codes;
import be.vaxis.attestation.rule.InMemoryRules;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rulebook.StoredRules;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.attestation.verification.Explanation.Missing;
import be.vaxis.attestation.verification.Explanation.Missing.Kind;
import be.vaxis.kernel.Digests;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Explains a verdict to whoever shows its certificate again: finds by hash on what it was given, works it out once more and
 * compares.
 *
 * <p>Only whether the certificate was withdrawn is taken as it was noted: lists of what is withdrawn are not kept.
 */
@Component
public class Explaining {

    private final StoredRules rules;
    private final KeptGrounds kept;
    private final VerdictRows verdicts;
    private final Digests digests;
    private final TrustList trust;

    Explaining(StoredRules rules, KeptGrounds kept, VerdictRows verdicts, Digests digests, TrustList trust) {
        this.rules = rules;
        this.kept = kept;
        this.verdicts = verdicts;
        this.digests = digests;
        this.trust = trust;
    }

    /**
     * @param code the certificate that was shown then
     * @throws UnknownVerdict when there is none of that number on this certificate
     */
    public Explanation explain(String code, UUID number) {
        String shown = code.strip();
        GivenVerdict verdict = verdicts.find(number)
                .filter(found -> found.certificate().equals(Verification.fingerprint(digests, number, shown)))
                .orElseThrow(UnknownVerdict::new);
        List<Missing> missing = new ArrayList<>();
        List<Rule> asked = found(verdict.rules(), rules::withHash, Kind.RULE, missing);
        List<X509Certificate> signers = found(verdict.signers(), kept::signer, Kind.SIGNER, missing);
        List<Codes> sets = found(List.of(verdict.valueSets()), kept::valueSets, Kind.VALUE_SETS, missing);
        boolean changed = !trust.hash().equals(verdict.trustList());
        if (!missing.isEmpty()) {
            return new Explanation(verdict, asked, null, false, missing, changed);
        }
        Examined again = new Examination(new Grounds(
                        verdict.country(),
                        verdict.clock(),
                        _ -> signers,
                        verdict.trustList(),
                        _ -> verdict.revoked(),
                        new InMemoryRules(asked),
                        sets.getFirst()))
                .of(shown);
        boolean same = again.sameAs(verdict.decision(), verdict.stopped(), verdict.rules(), verdict.decisions());
        return new Explanation(verdict, asked, again, same, missing, changed);
    }

    private static <T> List<T> found(
            List<String> hashes, Function<String, Optional<T>> find, Kind kind, List<Missing> missing) {
        List<T> found = new ArrayList<>();
        hashes.forEach(hash ->
                find.apply(hash).ifPresentOrElse(found::add, () -> missing.add(new Missing(kind, hash))));
        return found;
    }
}
