package be.vaxis.infra.parties.twilio;

import java.time.Duration;

/**
 * How badly the counterpart works. Dutch: <i>storing</i>.
 *
 * @param failureRate which part of the requests is answered with 503, 0 to 1
 * @param delay how long every answer is held back, after the text was taken over
 */
public record Trouble(double failureRate, Duration delay) {

    /** Works as it should. */
    public static final Trouble NONE = new Trouble(0, Duration.ZERO);
}
