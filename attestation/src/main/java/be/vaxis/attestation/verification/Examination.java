package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.Judge;
import be.vaxis.attestation.rule.Question;
import be.vaxis.attestation.rule.Verdict;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the text of a code to an answer. On the same grounds it always comes to the same. Never throws. */
final class Examination {

    /** Key identifiers are 8 bytes; whoever makes certificates until many share one gets no more than these tried. */
    private static final int MOST_CANDIDATES = 20;

    private final Grounds grounds;

    Examination(Grounds grounds) {
        this.grounds = grounds;
    }

    Examined of(String code) {
        Hcert hcert;
        try {
            hcert = CodeReader.read(code);
        } catch (Refused refused) {
            return stopped(refused.step(), refused.why(), List.of(), null);
        }
        List<X509Certificate> candidates =
                hcert.envelope().keyId().map(grounds.signers()::with).orElse(List.of()).stream()
                        .limit(MOST_CANDIDATES)
                        .toList();
        return switch (new Verifier(_ -> candidates).check(hcert, grounds.clock())) {
            case Outcome.Invalid invalid -> stopped(invalid.step(), invalid.why(), candidates, hcert.dcc());
            case Outcome.Valid _
            when grounds.revoked().test(hcert) ->
                stopped(Step.REVOCATION, "it was withdrawn before its time", candidates, hcert.dcc());
            case Outcome.Valid _ -> judged(hcert, candidates);
        };
    }

    private static Examined stopped(Step where, String why, List<X509Certificate> candidates, @Nullable Dcc dcc) {
        return new Examined(Decision.FAILED, where, why, List.of(), candidates, dcc);
    }

    private Examined judged(Hcert hcert, List<X509Certificate> candidates) {
        Verdict verdict = new Judge(grounds.rules())
                .judge(new Question(
                        Payload.of(hcert.dcc()),
                        grounds.country(),
                        issuer(hcert),
                        grounds.clock(),
                        grounds.valueSets(),
                        grounds.trustList()));
        Step where = verdict.decision() == Decision.PASSED ? null : Step.RULES;
        return new Examined(verdict.decision(), where, "", verdict.rules(), candidates, hcert.dcc());
    }

    /** The country that signed it; some say so only in the event. */
    private static String issuer(Hcert hcert) {
        return Optional.ofNullable(hcert.claims().issuer())
                .filter(issuer -> !issuer.isBlank())
                .orElse(hcert.dcc().event().country())
                .toUpperCase(Locale.ROOT);
    }
}
