package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.rule.Codes;
import be.vaxis.attestation.rule.RuleStore;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * All that an answer depends on, beside the certificate.
 *
 * @param country where it is shown, two letters
 * @param clock to the millisecond
 * @param signers of the trust list
 * @param trustList its hash
 */
record Grounds(
        String country,
        Instant clock,
        Signers signers,
        String trustList,
        Predicate<Hcert> revoked,
        RuleStore rules,
        Codes valueSets) {}
