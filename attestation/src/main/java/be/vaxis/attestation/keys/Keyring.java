package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NONE_IN_USE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_SIGNER;
import static be.vaxis.attestation.keys.KeyRefused.Reason.OUTLIVES_SIGNERS;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.issue.Issuer;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All who sign for a country: per kind of event several generations, of which the newest that fits is taken.
 *
 * <p>Dutch: <i>sleutelbos</i>. Source: certificates, section 2, X.509.
 */
public final class Keyring {

    private static final Comparator<DocumentSigner> NEWEST_FIRST = Comparator.comparing(
                    (DocumentSigner signer) -> signer.inUse().from())
            .thenComparing(DocumentSigner::expires)
            .thenComparing(DocumentSigner::name)
            .reversed();

    private record Held(DocumentSigner signer, Issuer issuer) {}

    /** @param refusal why there are none */
    private record Ring(
            List<Held> held,
            List<DocumentSigner> signers,
            @Nullable KeyRefused refusal) {

        static Ring of(List<Held> held) {
            return new Ring(List.copyOf(held), held.stream().map(Held::signer).toList(), null);
        }

        boolean isThatOf(Ring other) {
            return refusal == null
                    && other.refusal == null
                    && certificates(this).equals(certificates(other));
        }

        private static List<X509Certificate> certificates(Ring ring) {
            return ring.signers.stream().map(DocumentSigner::certificate).toList();
        }
    }

    private volatile Ring ring;

    /**
     * @param country two letters, such as {@code BE}
     * @throws KeyRefused {@code NO_SIGNER}: none are given; {@code UNFIT_KEY}: a key is not that of its certificate
     */
    public Keyring(String country, List<DocumentSigner> signers) throws KeyRefused {
        List<Held> held = new ArrayList<>();
        if (signers.isEmpty()) {
            throw new KeyRefused(NO_SIGNER, "The store holds nobody who signs.");
        }
        for (DocumentSigner signer : signers.stream().sorted(NEWEST_FIRST).toList()) {
            Probe.of(signer);
            held.add(new Held(signer, new Issuer(country, signer.certificate(), signer.key())));
        }
        ring = Ring.of(held);
    }

    private Keyring(KeyRefused refusal) {
        ring = new Ring(List.of(), List.of(), refusal);
    }

    /** Nobody signs, and whoever asks is told why: a process that issues nothing runs on without keys. */
    public static Keyring refusing(KeyRefused why) {
        return new Keyring(why);
    }

    /** @param store PKCS#12 */
    public static Keyring ofFile(String country, Path store, Password password) throws KeyRefused {
        return new Keyring(country, DocumentSigner.allIn(KeyFile.read(store, password), password));
    }

    /** @param configuration of the PKCS#11 token; see {@link Token} */
    public static Keyring ofToken(String country, Path configuration, Password pin) throws KeyRefused {
        return new Keyring(country, DocumentSigner.allIn(Token.open(configuration, pin), pin));
    }

    /**
     * The newest that is in use at the moment of issue, and valid as long as the certificate to be made.
     *
     * @throws KeyRefused {@code NO_SIGNER}, {@code NONE_IN_USE} or {@code OUTLIVES_SIGNERS}; or why there are no keys
     */
    public Issuer issuer(Kind kind, Instant issuedAt, Instant expiresAt) throws KeyRefused {
        KeyRefused refusal = ring.refusal();
        if (refusal != null) {
            throw refusal.again();
        }
        List<Held> ofKind = of(kind).toList();
        String whom = "signer of kind " + word(kind);
        if (ofKind.isEmpty()) {
            throw new KeyRefused(NO_SIGNER, "There is no " + whom + ".");
        }
        List<Held> inUse = ofKind.stream()
                .filter(one -> one.signer().inUse().covers(issuedAt))
                .toList();
        if (inUse.isEmpty()) {
            throw new KeyRefused(NONE_IN_USE, "No " + whom + " is in use at " + issuedAt + ".");
        }
        return inUse.stream()
                .filter(one -> one.signer().covers(issuedAt, expiresAt))
                .findFirst()
                .orElseThrow(() -> new KeyRefused(
                        OUTLIVES_SIGNERS, "No " + whom + " is valid from " + issuedAt + " until " + expiresAt + "."))
                .issuer();
    }

    /** Why there are no keys at all; empty when there are. */
    public Optional<KeyRefused> refusal() {
        return Optional.ofNullable(ring.refusal());
    }

    /** Kinds that nobody signs at this moment. */
    public Set<Kind> unsigned(Instant at) {
        Set<Kind> unsigned = EnumSet.allOf(Kind.class);
        unsigned.removeIf(kind -> of(kind).anyMatch(one -> one.signer().inUse().covers(at)));
        return unsigned;
    }

    /** When the last one who signs this kind goes out of use; empty when nobody does. */
    public Optional<Instant> signedUntil(Kind kind) {
        return of(kind).map(one -> one.signer().inUse().until()).max(Comparator.naturalOrder());
    }

    /** Newest first, and the same list until they change. Their certificates are what a trust list holds. */
    public List<DocumentSigner> signers() {
        return ring.signers();
    }

    /** From now on those of the other sign here. Says whether they are others than before. */
    public boolean take(Keyring other) {
        Ring fresh = other.ring;
        if (fresh.isThatOf(ring)) {
            return false;
        }
        ring = fresh;
        return true;
    }

    /** What ends when, the first to end in front. */
    public List<Ending> endings() {
        return Ending.of(signers());
    }

    private Stream<Held> of(Kind kind) {
        return ring.held().stream().filter(one -> one.signer().kinds().contains(kind));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
