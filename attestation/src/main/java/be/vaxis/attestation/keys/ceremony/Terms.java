package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.UsagePeriod;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a signer signs, and how long its certificate is valid: until the longest certificate that it signs last
 * expires.
 *
 * @param made when its certificate begins; before its use, so that trust lists know it first
 */
record Terms(Instant made, UsagePeriod use, Duration longest) {

    Terms {
        if (use.from().isBefore(made)) {
            throw new IllegalArgumentException("A key does not come into use before it is made.");
        }
    }

    Instant expires() {
        return use.until().plus(longest);
    }
}
