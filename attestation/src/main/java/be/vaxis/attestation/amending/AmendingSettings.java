package be.vaxis.attestation.amending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How certificates are kept true.
 *
 * @param enabled whether this process does it; others may
 * @param together how many people are looked at at once
 * @param pause before looking for work again
 * @param claim longer than that takes; after it, others take over what a dead process had claimed
 * @param batches how often what was revoked is put into batches
 */
@ConfigurationProperties("vaxis.attestation.amending")
public record AmendingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500") int together,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("2m") Duration claim,
        @DefaultValue("1m") Duration batches) {}
