package be.vaxis.pharmacovigilance.pseudonymisation.owner;

import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PseudonymisationLine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.security.PrivateKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the domain in transit, fetched from the service and opened with the key of the owner.
 *
 * <p>Fetched again after six hours; sooner when a name of a key is met that is unknown, though at most once a minute. While
 * the service cannot be reached those that are known serve on.
 */
final class OwnerKeys {

    private static final Duration FRESH = Duration.ofHours(6);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    /** What was fetched, and when it was last tried. */
    private record Fetched(Duration ttl, List<TransitKey> keys, Instant at) {}

    private final String domain;
    private final PrivateKey own;
    private final PseudonymisationLine service;
    private final Clock clock;
    private @Nullable Fetched last;

    OwnerKeys(String domain, PrivateKey own, PseudonymisationLine service, Clock clock) {
        this.domain = domain;
        this.own = own;
        this.service = service;
        this.clock = clock;
    }

    synchronized Duration ttl() {
        return fetched(FRESH).ttl();
    }

    synchronized TransitKey active() {
        return fetched(FRESH).keys().stream()
                .filter(TransitKey::active)
                .findFirst()
                .orElseThrow(AnswerRefused::new);
    }

    /** The youngest that goes with an earlier secret of the domain; null when there is none any more. */
    synchronized @Nullable TransitKey ofEpoch(int epoch) {
        return fetched(FRESH).keys().stream()
                .filter(key -> key.epoch() == epoch)
                .reduce((former, later) -> later)
                .orElse(null);
    }

    synchronized @Nullable TransitKey named(String kid) {
        var known = named(kid, fetched(FRESH));
        return known == null ? named(kid, fetched(AT_MOST_EVERY)) : known;
    }

    private static @Nullable TransitKey named(String kid, Fetched fetched) {
        return fetched.keys().stream()
                .filter(key -> key.kid().equals(kid))
                .findFirst()
                .orElse(null);
    }

    private Fetched fetched(Duration oldest) {
        var now = clock.instant();
        var known = last;
        if (known != null && now.isBefore(known.at().plus(oldest))) {
            return known;
        }
        try {
            var fresh = opened(service.keys(domain), now);
            last = fresh;
            return fresh;
        } catch (AnswerRefused unreachable) {
            if (known == null) {
                throw unreachable;
            }
            last = new Fetched(
                    known.ttl(), known.keys(), now.minus(FRESH).plus(AT_MOST_EVERY)); // tried again in a minute
            return known;
        }
    }

    private Fetched opened(DomainKeys given, Instant now) {
        List<TransitKey> keys = new ArrayList<>();
        for (var key : given.keys()) {
            keys.add(opened(key));
        }
        return new Fetched(given.timeToLive(), List.copyOf(keys), now);
    }

    private TransitKey opened(DomainKeys.Key given) {
        try {
            var envelope = JWEObject.parse(given.encoded());
            if (!JWEAlgorithm.RSA_OAEP_256.equals(envelope.getHeader().getAlgorithm())) {
                throw new AnswerRefused();
            }
            envelope.decrypt(new RSADecrypter(own));
            var secret = OctetSequenceKey.parse(envelope.getPayload().toString());
            return new TransitKey(given.kid(), secret.toSecretKey("AES"), given.epoch(), given.active());
        } catch (ParseException | JOSEException forSomebodyElse) {
            throw new AnswerRefused();
        }
    }
}
