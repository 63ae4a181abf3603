package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Within which people have one name. Dutch: <i>domein</i>.
 *
 * @param buffer the bytes in the encoding that may be counted up
 * @param ttl how long a name may be in transit
 * @param mostInBatch how many may be asked at once
 * @param generations the keys, the active one among them; the others live until nothing at rest or in transit needs them
 * @param owner for whom the keys in transit are encrypted
 */
public record Domain(
        String name, int buffer, Duration ttl, int mostInBatch, List<Generation> generations, RSAPublicKey owner) {

    /**
     * A key in transit, and the secret it goes with.
     *
     * @param secret makes points into pseudonyms; the same for all generations of one epoch
     */
    public record Generation(TransitKey key, Scalar secret) {}

    public Domain {
        generations = List.copyOf(generations);
        if (generations.stream().filter(one -> one.key().active()).count() != 1) {
            throw new IllegalArgumentException("One generation of the domain " + name + " is active, and only one.");
        }
    }

    Generation active() {
        return generations.stream()
                .filter(one -> one.key().active())
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    TransitKey named(String kid) {
        return generations.stream()
                .map(Generation::key)
                .filter(key -> key.kid().equals(kid))
                .findFirst()
                .orElse(null);
    }

    Scalar secretOf(TransitKey key) {
        return generations.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .secret();
    }
}
