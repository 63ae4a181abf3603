package be.vaxis.attestation.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a certificate that was shown.
 *
 * @param number by which it can be explained as long as it is kept
 * @param clock for which moment
 * @param trustedAsOf when the trust list was last brought up to date; null when it never was
 * @param stale whether that is too long ago
 * @param withdrawnAsOf when other countries were last asked what they have withdrawn; null when they never were
 * @param withdrawnStale whether that is too long ago
 */
public record Answer(
        UUID number,
        String country,
        Instant clock,
        Examined examined,
        String trustList,
        @Nullable Instant trustedAsOf,
        boolean stale,
        @Nullable Instant withdrawnAsOf,
        boolean withdrawnStale) {

    /** Without what the certificate says. */
    @Override
    public String toString() {
        return "answer:" + number + " " + examined;
    }
}
