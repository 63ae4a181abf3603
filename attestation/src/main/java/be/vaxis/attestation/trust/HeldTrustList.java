package be.vaxis.attestation.trust;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.signer.Signers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list in the memory of this process: what is near, as it is now, and what was imported, as it was read last. */
final class HeldTrustList implements TrustList {

    private final List<NearSigners> near;
    private final Duration staleAfter;
    private final InstantSource clock;
    private volatile Imported imported = Imported.NOTHING;
    private volatile Held held = new Held(List.of(), Imported.NOTHING, Map.of(), hash(Map.of()));

    /** Made of these very lists, and good as long as they are the ones. */
    private record Held(
            List<List<X509Certificate>> near, Imported imported, Map<KeyId, List<TrustedSigner>> byId, String hash) {

        boolean isOf(List<List<X509Certificate>> others, Imported other) {
            return imported == other && same(others);
        }

        private boolean same(List<List<X509Certificate>> others) {
            for (int i = 0; i < others.size(); i++) {
                if (i >= near.size() || near.get(i) != others.get(i)) {
                    return false;
                }
            }
            return near.size() == others.size();
        }
    }

    HeldTrustList(List<NearSigners> near, Duration staleAfter, InstantSource clock) {
        this.near = List.copyOf(near);
        this.staleAfter = staleAfter;
        this.clock = clock;
    }

    @Override
    public Signers signers() {
        Map<KeyId, List<TrustedSigner>> byId = current().byId();
        return id -> byId.getOrDefault(id, List.of()).stream()
                .map(TrustedSigner::certificate)
                .toList();
    }

    @Override
    public String hash() {
        return current().hash();
    }

    /** Where nothing is imported, what is near is the list, and as fresh as can be. */
    @Override
    public Optional<Instant> asOf() {
        Imported now = imported;
        return now.sources() ? now.asOf() : Optional.of(clock.instant());
    }

    @Override
    public boolean stale() {
        return asOf().filter(moment -> !moment.plus(staleAfter).isBefore(clock.instant()))
                .isEmpty();
    }

    Imported imported() {
        return imported;
    }

    void take(Imported fresh) {
        imported = fresh;
    }

    private Held current() {
        Imported from = imported;
        List<List<X509Certificate>> lists = near.stream().map(NearSigners::all).toList();
        Held known = held;
        if (known.isOf(lists, from)) {
            return known;
        }
        Map<String, TrustedSigner> all = new TreeMap<>();
        from.signers().forEach(signer -> all.put(signer.hash(), signer));
        lists.stream().flatMap(List::stream).map(TrustedSigner::of).forEach(signer -> all.put(signer.hash(), signer));
        Held fresh = new Held(
                lists, from, all.values().stream().collect(Collectors.groupingBy(TrustedSigner::keyId)), hash(all));
        held = fresh;
        return fresh;
    }

    private static String hash(Map<String, TrustedSigner> sorted) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sorted.keySet().forEach(hash -> digest.update(hash.getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
