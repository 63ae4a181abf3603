package be.vaxis.infra.bench;

import java.util.Locale;
import java.util.Map;

/**
 * What some clients got done in some time.
 *
 * @param nanos how long each success took, in ascending order
 * @param others how often it ended otherwise, by the name of the outcome
 */
record Measured(int clients, double seconds, long[] nanos, Map<String, Integer> others) {

    /** Successes per second. */
    double rate() {
        return nanos.length / seconds;
    }

    int successes() {
        return nanos.length;
    }

    /** How long it took at most for this part of the successes, in milliseconds; 0 when there was none. */
    double millis(double part) {
        if (nanos.length == 0) {
            return 0;
        }
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * part))] / 1e6;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-16s %3d clients %7.1f/s  p50 %6.1f ms  p99 %6.1f ms  (%d in %.1f s)%s",
                name,
                clients,
                rate(),
                millis(0.50),
                millis(0.99),
                nanos.length,
                seconds,
                others.isEmpty() ? "" : "  otherwise: " + others);
    }
}
