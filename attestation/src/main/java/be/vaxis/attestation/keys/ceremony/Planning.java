package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.UsagePeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** When a new signer signs, and how long what it signs lasts. */
record Planning(Line line, Instant now, Kind kind) {

    private static final int USE_DAYS = 365;
    private static final int OVERLAP_DAYS = 14;
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_TEST_DAYS = 3;

    /**
     * @param before all of the same kind
     * @throws IllegalArgumentException there is one already, or none to renew, or nobody would sign for a while
     */
    Terms terms(List<DocumentSigner> before, boolean renewal) {
        if (renewal == before.isEmpty()) {
            throw new IllegalArgumentException(
                    renewal
                            ? "There is no " + word() + " signer to renew."
                            : "There is one for " + word() + "; renew it.");
        }
        Instant start = line.moment("--from", renewal ? overlapping(until(before)) : now);
        if (renewal && start.isAfter(until(before)) && start.isAfter(now)) {
            throw new IllegalArgumentException("Nobody would sign between " + until(before) + " and " + start + ".");
        }
        UsagePeriod use = new UsagePeriod(start, start.plus(line.days("--use-days", USE_DAYS)));
        return new Terms(now, use, longest());
    }

    private Instant overlapping(Instant until) {
        Instant start = until.minus(line.days("--overlap-days", OVERLAP_DAYS));
        return start.isBefore(now) ? now : start;
    }

    private Duration longest() {
        return line.days("--longest-days", kind == Kind.TEST ? LONGEST_TEST_DAYS : LONGEST_DAYS);
    }

    private static Instant until(List<DocumentSigner> before) {
        return before.stream()
                .map(signer -> signer.inUse().until())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
