package be.vaxis.registration.copy;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How copies are sent and compared.
 *
 * @param enabled whether this process sends; others may
 * @param peopleTogether whose changes go in one request
 * @param pause before looking for work again
 * @param longestPause after a receiver did not answer, time and again
 * @param claim longer than any request takes; after it, others take over what a dead process had claimed
 * @param compareAt from when on each receiver is compared, once a day, by Belgian time
 * @param mostHealed differences that one comparison mends; the others wait for the next
 * @param kept how long a report is kept
 */
@ConfigurationProperties("vaxis.registration.copies")
public record CopySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("50") int peopleTogether,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("1m") Duration longestPause,
        @DefaultValue("5m") Duration claim,
        @DefaultValue("02:30") LocalTime compareAt,
        @DefaultValue("10000") int mostHealed,
        @DefaultValue("400d") Duration kept) {}
