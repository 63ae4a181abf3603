package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Domain;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Domain.Generation;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitKey;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * The domains of the service, out of its key file.
 *
 * <p>For each domain it has the secret of each epoch, {@code secret.vons.1}; the keys in transit,
 * {@code transit.vons.1.2026-11}, named for their epoch and themselves, of which the last in order is active; and the
 * certificate of the owner, {@code owner.vons}. Adding an entry rotates; taking one away ends what it sealed.
 */
final class ServiceKeys {

    private static final Pattern TRANSIT = Pattern.compile("transit\\.([a-z0-9-]+)\\.(\\d{1,4})\\.([a-z0-9-]+)");

    /** By epoch, then by name: the order in which they came. */
    private record Entry(String alias, String domain, int epoch, String kid) {

        static List<Entry> of(KeyStore store) throws GeneralSecurityException {
            List<Entry> entries = new ArrayList<>();
            for (var alias : Collections.list(store.aliases())) {
                var named = TRANSIT.matcher(alias);
                if (named.matches()) {
                    entries.add(new Entry(alias, named.group(1), Integer.parseInt(named.group(2)), named.group(3)));
                }
            }
            entries.sort(Comparator.comparingInt(Entry::epoch).thenComparing(Entry::kid));
            return entries;
        }
    }

    private final KeyStore store;
    private final char[] password;

    ServiceKeys(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    List<Domain> domains(ServiceRole role) {
        try {
            var entries = Entry.of(store);
            List<Domain> domains = new ArrayList<>();
            for (var name : new TreeSet<>(entries.stream().map(Entry::domain).toList())) {
                var setup = role.of(name);
                domains.add(new Domain(
                        name,
                        setup.buffer(),
                        setup.ttl(),
                        setup.mostInBatch(),
                        generations(entries.stream()
                                .filter(entry -> entry.domain().equals(name))
                                .toList()),
                        (RSAPublicKey) Objects.requireNonNull(store.getCertificate("owner." + name))
                                .getPublicKey()));
            }
            return domains;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The keys of the pseudonymisation service cannot be read", unreadable);
        }
    }

    private List<Generation> generations(List<Entry> entries) throws GeneralSecurityException {
        List<Generation> generations = new ArrayList<>();
        for (var entry : entries) {
            var key = (SecretKey) key(entry.alias());
            boolean active = entry.equals(entries.getLast());
            generations.add(new Generation(
                    new TransitKey(entry.kid(), key, entry.epoch(), active),
                    Scalar.of(key("secret." + entry.domain() + "." + entry.epoch())
                            .getEncoded())));
        }
        return generations;
    }

    private Key key(String alias) throws GeneralSecurityException {
        return Objects.requireNonNull(store.getKey(alias, password), alias);
    }
}
