package be.vaxis.registration.copy;

import java.time.Duration;

/** How long somebody waits after a receiver did not take a copy: two seconds, doubling up to half an hour, for ever. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 10;

    private Pauses() {}

    /** @param attempt from 1 */
    static Duration after(int attempt) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
