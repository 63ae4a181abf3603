package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.rule.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: what was said, on what grounds, and nothing of whom.
 *
 * @param number by which it is asked for again
 * @param given when
 * @param certificate keyed hash of the number and the code
 * @param clock for which moment
 * @param rules hashes of those that were asked
 * @param decisions of each of them
 * @param valueSets hash of the codes
 * @param trustList hash of the whole list
 * @param signers hashes of those that the certificate could be signed by
 */
public record GivenVerdict(
        UUID number,
        Instant given,
        String certificate,
        Instant clock,
        String country,
        Decision decision,
        @Nullable Step stopped,
        boolean revoked,
        List<String> rules,
        List<Decision> decisions,
        String valueSets,
        String trustList,
        List<String> signers) {

    public GivenVerdict {
        rules = List.copyOf(rules);
        decisions = List.copyOf(decisions);
        signers = List.copyOf(signers);
    }
}
