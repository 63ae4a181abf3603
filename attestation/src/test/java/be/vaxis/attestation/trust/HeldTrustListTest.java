package be.vaxis.attestation.trust;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.ceremony.TestCeremony;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldTrustListTest {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static List<X509Certificate> three;

    List<X509Certificate> folder = List.of();
    HeldTrustList list;

    @BeforeAll
    static void signers(@TempDir Path folder) throws Exception {
        three = new TestCeremony(folder)
                .whole().keyring().signers().stream()
                        .map(DocumentSigner::certificate)
                        .toList();
    }

    @BeforeEach
    void nothing() {
        list = new HeldTrustList(List.of(new Folder()), Duration.ofHours(24), () -> NOW);
    }

    final class Folder implements NearSigners {

        @Override
        public String name() {
            return "folder";
        }

        @Override
        public boolean known() {
            return true;
        }

        @Override
        public List<X509Certificate> all() {
            return folder;
        }
    }

    @Test
    void what_is_near_counts_at_once_and_no_longer_than_it_is_there() {
        folder = three.subList(0, 1);
        assertThat(with(three.get(0))).containsExactly(three.get(0));
        folder = List.of();
        assertThat(with(three.get(0))).isEmpty();
    }

    @Test
    void what_was_imported_counts_beside_it() {
        folder = three.subList(0, 1);
        list.take(imported(three.get(1)));
        assertThat(with(three.get(0))).hasSize(1);
        assertThat(with(three.get(1))).containsExactly(three.get(1));
        assertThat(with(three.get(2))).isEmpty();
    }

    @Test
    void one_that_comes_twice_is_on_it_once() {
        folder = three;
        list.take(imported(three.get(1)));
        assertThat(with(three.get(1))).hasSize(1);
    }

    @Test
    void the_hash_is_that_of_the_signers_whatever_their_order_and_where_they_come_from() {
        folder = three;
        String hash = list.hash();
        folder = three.reversed();
        assertThat(list.hash()).isEqualTo(hash).matches("[0-9a-f]{64}");
        folder = three.subList(1, 3);
        assertThat(list.hash()).isNotEqualTo(hash);
        list.take(imported(three.get(0)));
        assertThat(list.hash()).isEqualTo(hash);
    }

    @Test
    void it_is_as_old_as_what_was_imported_and_of_this_moment_where_nothing_is() {
        assertThat(list.asOf()).contains(NOW);
        list.take(new Imported(0, List.of(), true, Optional.empty()));
        assertThat(list.asOf()).isEmpty();
        Instant before = NOW.minusSeconds(3_600);
        list.take(new Imported(1, List.of(), true, Optional.of(before)));
        assertThat(list.asOf()).contains(before);
    }

    @Test
    void it_is_stale_after_a_day_and_when_it_never_was_imported() {
        Duration day = Duration.ofHours(24);
        assertThat(list.stale()).isFalse();
        list.take(new Imported(1, List.of(), true, Optional.of(NOW.minus(day))));
        assertThat(list.stale()).isFalse();
        list.take(new Imported(1, List.of(), true, Optional.of(NOW.minus(day).minusSeconds(1))));
        assertThat(list.stale()).isTrue();
        list.take(new Imported(1, List.of(), true, Optional.empty()));
        assertThat(list.stale()).isTrue();
    }

    @Test
    void a_signer_tells_its_country_and_hash() {
        TrustedSigner signer = TrustedSigner.of(three.get(0));
        assertThat(signer.country()).isEqualTo("BE");
        assertThat(signer.keyId()).isEqualTo(KeyId.of(three.get(0)));
        assertThat(new TrustedSigner("BE", signer.bytes()).certificate()).isEqualTo(three.get(0));
    }

    @Test
    void keys_that_come_later_are_trusted_at_once(@TempDir Path other) throws Exception {
        Keyring keyring = Keyring.refusing(new KeyRefused(KeyRefused.Reason.NO_STORE, "None."));
        OwnSigners own = new OwnSigners(keyring);
        assertThat(own.known()).isFalse();
        assertThat(own.all()).isEmpty();
        keyring.take(new TestCeremony(other).whole().keyring());
        assertThat(own.known()).isTrue();
        assertThat(own.all()).hasSize(3).isSameAs(own.all());
    }

    private List<X509Certificate> with(X509Certificate certificate) {
        return list.signers().with(KeyId.of(certificate));
    }

    private static Imported imported(X509Certificate... certificates) {
        List<TrustedSigner> signers = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            signers.add(TrustedSigner.of(certificate));
        }
        return new Imported(1, signers, true, Optional.of(NOW));
    }
}
