package be.vaxis.attestation.rule;

import java.time.Instant;

/**
 * On what a verdict was given, so that it can be explained and repeated by whoever shows the same certificate again.
 *
 * @param certificate {@link Fingerprint} of the DCC. Its identifier is drawn at random, so that nobody guesses the rest
 * @param valueSets {@link Fingerprint} of the codes of all sets
 * @param trustList hash of the list by which its signature was found good
 */
public record Evidence(
        String certificate, String valueSets, String trustList, Instant clock, String country, String issuer) {}
