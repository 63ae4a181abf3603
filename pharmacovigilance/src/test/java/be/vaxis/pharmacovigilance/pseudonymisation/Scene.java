package be.vaxis.pharmacovigilance.pseudonymisation;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.pace.Bucket;
import be.vaxis.pharmacovigilance.pseudonymisation.client.BlindClient;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.owner.KeyedOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.service.BlindService;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Domain;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Domain.Generation;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Uses;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PseudonymisationLine;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** The three roles, each with keys of its own, in one test; what goes over the line is kept. */
public final class Scene implements PseudonymisationLine {

    public static final Insz ANNA = new Insz("85073003328");
    public static final Insz BRAM = new Insz("90122712173");
    public static final Instant NOON = Instant.parse("2021-04-19T10:00:00Z");
    public static final Duration TTL = Duration.ofMinutes(10);
    public static final int MOST = 50;
    static final KeyPair VONS = pair();
    static final KeyPair REGISTER = pair();

    public final SecureRandom random = new SecureRandom();
    public final List<BlindedPoint> seen = new ArrayList<>();
    public final List<String> counted = new ArrayList<>();
    public final RememberedPresentations presented = new RememberedPresentations();
    public Instant now = NOON;
    public boolean down;
    public ServiceDesk.Client caller = new ServiceDesk.Client("software", "VONS");
    private ServiceDesk desk;

    private final List<Generation> vons = new ArrayList<>(List.of(generation("vons-1", 1, true)));
    private final List<Generation> register = new ArrayList<>(List.of(generation("register-1", 1, true)));

    public Scene() {
        desk = desk(1_000_000);
    }

    /** That follows {@link #now}. */
    public Clock time() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public BlindClient client(String domain) {
        return new BlindClient(domain, new Encoding(8), this, time(), random);
    }

    public KeyedOwner vons() {
        return new KeyedOwner("vons", VONS.getPrivate(), this, time(), random, presented);
    }

    public KeyedOwner register() {
        return new KeyedOwner("register", REGISTER.getPrivate(), asOwnerOf("REGISTER"), time(), random, presented);
    }

    /** Another key in transit; with another secret when the epoch is another. */
    public void rotate(String kid, int epoch) {
        vons.replaceAll(one -> new Generation(
                new TransitKey(one.key().kid(), one.key().secret(), one.key().epoch(), false), one.secret()));
        var secret = vons.stream()
                .filter(one -> one.key().epoch() == epoch)
                .map(Generation::secret)
                .findFirst()
                .orElseGet(() -> Scalar.random(random));
        vons.add(new Generation(generation(kid, epoch, true).key(), secret));
        desk = desk(1_000_000);
    }

    public void dropFirstKey() {
        vons.removeFirst();
        desk = desk(1_000_000);
    }

    public void allow(int points) {
        desk = desk(points);
    }

    public TransitKey activeKey() {
        return vons.getLast().key();
    }

    private ServiceDesk desk(int allowance) {
        var domains = List.of(
                new Domain("vons", 8, TTL, MOST, vons, (RSAPublicKey) VONS.getPublic()),
                new Domain("register", 8, TTL, MOST, register, (RSAPublicKey) REGISTER.getPublic()));
        var service = new BlindService(domains, time(), random, presented);
        Uses uses = (client, domain, kind, points, refused) ->
                counted.add(client + " " + domain + " " + kind + " " + points + (refused ? " refused" : ""));
        return new ServiceDesk(service, new Bucket(allowance, Duration.ofSeconds(1)), uses, time());
    }

    private Generation generation(String kid, int epoch, boolean active) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new Generation(new TransitKey(kid, new SecretKeySpec(key, "AES"), epoch, active), Scalar.random(random));
    }

    private PseudonymisationLine asOwnerOf(String organisation) {
        var scene = this;
        return new PseudonymisationLine() {
            @Override
            public List<BlindedPoint> pseudonymise(String domain, List<BlindedPoint> points) {
                return scene.pseudonymise(domain, points);
            }

            @Override
            public List<BlindedPoint> identify(String domain, List<BlindedPoint> points) {
                return scene.identify(domain, points);
            }

            @Override
            public List<BlindedPoint> convert(String domain, String to, List<BlindedPoint> points) {
                return desk.convert(new ServiceDesk.Client("other", organisation), domain, to, points);
            }

            @Override
            public DomainKeys keys(String domain) {
                return desk.keys(new ServiceDesk.Client("other", organisation), domain);
            }
        };
    }

    @Override
    public List<BlindedPoint> pseudonymise(String domain, List<BlindedPoint> points) {
        seen.addAll(points);
        return desk.pseudonymise(caller, domain, points);
    }

    @Override
    public List<BlindedPoint> identify(String domain, List<BlindedPoint> points) {
        seen.addAll(points);
        return desk.identify(caller, domain, points);
    }

    @Override
    public List<BlindedPoint> convert(String domain, String to, List<BlindedPoint> points) {
        seen.addAll(points);
        return desk.convert(caller, domain, to, points);
    }

    @Override
    public DomainKeys keys(String domain) {
        if (down) {
            throw new AnswerRefused();
        }
        return desk.keys(caller, domain);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
