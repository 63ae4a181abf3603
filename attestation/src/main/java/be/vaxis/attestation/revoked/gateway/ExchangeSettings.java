package be.vaxis.attestation.revoked.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How revocations are exchanged with the gateway.
 *
 * @param enabled whether this process does; others may
 * @param look how often a process looks whether something is due
 * @param every how often it is
 * @param afterFault how long to wait when that failed
 * @param claim for how long one process has it to itself; half of it is worked
 * @param overlap how far before the last line that was read the list is read again, as lines may come late
 * @param staleAfter older, what others told is said to be stale; it is in use all the same
 */
@ConfigurationProperties("vaxis.attestation.revocations")
public record ExchangeSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration look,
        @DefaultValue("5m") Duration every,
        @DefaultValue("5m") Duration afterFault,
        @DefaultValue("15m") Duration claim,
        @DefaultValue("5m") Duration overlap,
        @DefaultValue("24h") Duration staleAfter) {}
