package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import java.time.Duration;
import java.util.List;

/**
 * What the owner of a domain learns of the service: how the domain is set up, and the keys of what is in transit.
 *
 * @param keys each for the owner alone: a JWE of RSA-OAEP-256 with the key as JWK
 */
public record DomainKeys(String domain, int bufferSize, Duration timeToLive, int mostInBatch, List<Key> keys) {

    public DomainKeys {
        keys = List.copyOf(keys);
    }

    /** @param epoch which secret of the domain it goes with */
    public record Key(String kid, int epoch, boolean active, String encoded) {}
}
