package be.vaxis.attestation.posting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are posted.
 *
 * @param enabled whether this process does it; others may
 * @param perWeek how many letters somebody may ask for in seven days
 * @param together the most in a batch for the print shop
 * @param pause before looking for work again
 * @param claim longer than printing a batch takes; after it, others take over what a dead process had claimed
 * @param retry how long to wait when the print shop is away, or a letter could not be printed
 * @param attempts how often a letter is handed over before it has failed
 * @param lost without an answer of the print shop for so long, a letter has failed
 * @param kept for how long is shown that a letter was posted
 */
@ConfigurationProperties("vaxis.attestation.posting")
public record PostingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3") int perWeek,
        @DefaultValue("50") int together,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("5m") Duration claim,
        @DefaultValue("1m") Duration retry,
        @DefaultValue("3") int attempts,
        @DefaultValue("14d") Duration lost,
        @DefaultValue("365d") Duration kept) {}
