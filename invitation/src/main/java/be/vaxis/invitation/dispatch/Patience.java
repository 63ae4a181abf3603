package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.Duration;

/**
 * How long a message waits for a carrier that is out of order: ten seconds, doubling up to half an hour.
 *
 * <p>A text or mail then takes the next channel, after about three quarters of an hour in all. A letter has no next
 * channel and is tried for two days.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 8;
    private static final int ATTEMPTS = 9;
    private static final int LETTER_ATTEMPTS = 104;

    private Patience() {}

    static boolean isOver(Channel channel, int attempt) {
        return attempt >= (channel == Channel.LETTER ? LETTER_ATTEMPTS : ATTEMPTS);
    }

    /** The pause after an attempt, counted from 1. */
    static Duration after(int attempt) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
