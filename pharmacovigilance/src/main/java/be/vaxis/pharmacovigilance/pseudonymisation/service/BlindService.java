package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Digested;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Seal;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPointUnreadable;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Multiplies points by the secrets of the domains. It remembers nothing but that a name in
 * transit was presented, and with which blinded point: that question may be repeated, and no other put.
 *
 * <p>No secret of a domain is ever multiplied by itself: a fresh random scalar is always in the product, which is therefore
 * itself random, so that the time it takes tells nothing about the secret.
 *
 * <p>Dutch: <i>pseudonimiseringsdienst</i>. Source: eHealth pseudonymisation service.
 */
public final class BlindService {

    private final Map<String, Domain> domains;
    private final Clock clock;
    private final SecureRandom random;
    private final Presentations presentations;

    public BlindService(Collection<Domain> domains, Clock clock, SecureRandom random, Presentations presentations) {
        this.domains = domains.stream().collect(Collectors.toUnmodifiableMap(Domain::name, Function.identity()));
        this.clock = clock;
        this.random = random;
        this.presentations = presentations;
    }

    Domain domain(String name) {
        var domain = domains.get(name);
        if (domain == null) {
            throw new UnknownDomain();
        }
        return domain;
    }

    /** From a blinded value to its pseudonym in transit, still blinded. */
    public BlindedPoint pseudonymise(String domain, BlindedPoint asked) {
        var active = domain(domain).active();
        return inTransit(domain(domain), asked, active.secret(), active.key());
    }

    /** From a blinded pseudonym in transit to its value, still blinded. */
    public BlindedPoint identify(String domain, BlindedPoint asked) {
        var bare = bare(domain(domain), asked);
        var fresh = Scalar.random(random); // who asks may know the scalar that was sealed, and send it again
        var point = asked.point().times(fresh).times(fresh.inverse().times(bare));
        return BlindedPoint.of(asked.id(), point, null);
    }

    /** From a blinded pseudonym in transit of one domain to that of another. */
    public BlindedPoint convert(String domain, String to, BlindedPoint asked) {
        var active = domain(to).active();
        var bare = bare(domain(domain), asked);
        return inTransit(domain(to), asked, bare.times(active.secret()), active.key());
    }

    /** The keys in transit of a domain, encrypted for its owner. */
    public DomainKeys keys(String name) {
        var domain = domain(name);
        return new DomainKeys(
                name,
                domain.buffer(),
                domain.ttl(),
                domain.mostInBatch(),
                domain.generations().stream()
                        .map(one -> encrypted(one.key(), domain))
                        .toList());
    }

    /** Takes off what the owner put on it, and the secret of its domain: the value is left, under the blind. */
    private Scalar bare(Domain domain, BlindedPoint asked) {
        var info = asked.transitInfo();
        if (info == null) {
            throw new BlindedPointUnreadable();
        }
        var now = clock.instant();
        var point = asked.point();
        var opened = new Seal(domain.name(), random)
                .open(info, domain::named, now)
                .once(presentations, "service", Digested.of(point.x(), point.y()), now);
        return domain.secretOf(opened.key()).inverse().times(opened.scalar());
    }

    private BlindedPoint inTransit(Domain domain, BlindedPoint asked, Scalar secret, TransitKey key) {
        var fresh = Scalar.random(random);
        Point point = asked.point().times(secret.times(fresh.inverse()));
        var info = new Seal(domain.name(), random).seal(fresh, key, clock.instant(), domain.ttl());
        return BlindedPoint.of(asked.id(), point, info);
    }

    private static DomainKeys.Key encrypted(TransitKey key, Domain domain) {
        var jwk = new OctetSequenceKey.Builder(key.secret()).keyID(key.kid()).build();
        var header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .keyID(key.kid())
                .build();
        var envelope = new JWEObject(header, new Payload(jwk.toJSONString()));
        try {
            envelope.encrypt(new RSAEncrypter(domain.owner()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new DomainKeys.Key(key.kid(), key.epoch(), key.active(), envelope.serialize());
    }
}
