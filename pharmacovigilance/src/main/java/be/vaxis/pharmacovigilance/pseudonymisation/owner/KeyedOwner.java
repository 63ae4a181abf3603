package be.vaxis.pharmacovigilance.pseudonymisation.owner;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Digested;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Seal;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Travelling;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindQuestion;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PseudonymisationLine;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * The owner of one domain.
 *
 * <p>When the secret of the domain was renewed, what still travels under the former one is converted on arrival, so that
 * {@link #atRest} always tells names of the present epoch; what is at rest is renewed by {@link #carriedOver}.
 *
 * <p>A name in transit is taken once. It is remembered in the transaction of who asks, so a command that failed may bring it again.
 */
public final class KeyedOwner implements DomainOwner {

    private static final int THIS_TIME_BYTES = 16;

    private final String domain;
    private final OwnerKeys keys;
    private final PseudonymisationLine service;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random;
    private final Presentations presentations;

    /** @param own RSA, of which the service has the public half */
    public KeyedOwner(
            String domain,
            PrivateKey own,
            PseudonymisationLine service,
            Clock clock,
            SecureRandom random,
            Presentations presentations) {
        this.domain = domain;
        this.keys = new OwnerKeys(domain, own, service, clock);
        this.service = service;
        this.seal = new Seal(domain, random);
        this.clock = clock;
        this.random = random;
        this.presentations = presentations;
    }

    @Override
    public DomainPseudonym atRest(PseudonymInTransit inTransit) {
        var travelling = Travelling.read(inTransit);
        var now = clock.instant();
        byte[] thisTime = new byte[THIS_TIME_BYTES];
        random.nextBytes(thisTime);
        var opened =
                seal.open(travelling.info(), keys::named, now).once(presentations, "owner", Digested.of(thisTime), now);
        var name = name(travelling.point().times(opened.scalar()));
        return opened.key().epoch() == keys.active().epoch()
                ? name
                : carriedOver(List.of(name), opened.key().epoch()).getFirst();
    }

    /** For whoever may identify or convert it; another text each time. */
    public PseudonymInTransit inTransit(DomainPseudonym name) {
        return inTransit(name, keys.active()).written();
    }

    /** The names of the same people in another domain, in transit: only its owner can open them. */
    public List<PseudonymInTransit> convertedTo(String other, List<DomainPseudonym> names) {
        return converted(other, names, keys.active());
    }

    /** Names of an earlier epoch of this domain under its present secret, in the same order. */
    public List<DomainPseudonym> carriedOver(List<DomainPseudonym> names, int epoch) {
        var former = keys.ofEpoch(epoch);
        if (former == null) {
            throw new EpochOver();
        }
        return converted(domain, names, former).stream().map(this::atRest).toList();
    }

    private List<PseudonymInTransit> converted(String other, List<DomainPseudonym> names, TransitKey key) {
        var question = new BlindQuestion(random);
        for (var name : names) {
            var travelling = inTransit(name, key);
            question.add(travelling.point(), travelling.info());
        }
        return question.ask(points -> service.convert(domain, other, points)).stream()
                .map(answer -> answer.given().with(answer.point()).written())
                .toList();
    }

    private Travelling inTransit(DomainPseudonym name, TransitKey key) {
        var scalar = Scalar.random(random);
        var point = Point.ofX(HexFormat.of().parseHex(name.value())).times(scalar.inverse());
        return new Travelling(point, seal.seal(scalar, key, clock.instant(), keys.ttl()));
    }

    private static DomainPseudonym name(Point point) {
        return new DomainPseudonym(HexFormat.of().formatHex(point.x()));
    }
}
