package be.vaxis.attestation.trust;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lists of others are kept.
 *
 * @param enabled whether this process imports; others may
 * @param every how often each is imported
 * @param nearEvery how often our own signers and those of the folder are told to the other processes
 * @param afterFault how long to wait when that failed
 * @param claim longer than any import takes; after it, others take over what a dead process had begun
 * @param look how often a process asks whether the list has changed
 * @param staleAfter older, it is told to be stale; it is in use all the same, as a border that closes helps nobody
 * @param leftKept for how long is known who left, so that others need not ask for the whole list
 */
@ConfigurationProperties("vaxis.attestation.trust")
public record TrustSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1h") Duration every,
        @DefaultValue("1m") Duration nearEvery,
        @DefaultValue("5m") Duration afterFault,
        @DefaultValue("15m") Duration claim,
        @DefaultValue("5s") Duration look,
        @DefaultValue("24h") Duration staleAfter,
        @DefaultValue("30d") Duration leftKept) {}
