package be.vaxis.attestation.content;

import be.vaxis.attestation.testresult.TestResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Eleven days after a positive test, certificates of who was tested count for nothing.
 *
 * <p>Source: certificates, section 4, Belgium.
 */
public final class Suspension {

    public static final Duration LASTS = Duration.ofDays(11);

    private Suspension() {}

    /** The first moment at which they count again; empty when they count now. */
    public static Optional<Instant> until(List<TestResult> results, Instant now) {
        return results.stream()
                .filter(TestResult::detected)
                .filter(result -> !result.sampledAt().isAfter(now))
                .map(result -> result.sampledAt().plus(LASTS))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }
}
