package be.vaxis.attestation.revoked;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.AttestationTables;
import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revocation.Slice;
import be.vaxis.attestation.revoked.RevocationSlices.Line;
import be.vaxis.attestation.revoked.foreign.ForeignFixtures;
import be.vaxis.attestation.verification.House;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate is withdrawn by its own country, whichever hash it is told by. */
class KnownRevocationsTest {

    static final Instant NOW = HcertFixtures.BETWEEN;
    static final Instant END = NOW.plusSeconds(3_600);
    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);

    static AttestationTables tables;
    static Hcert certificate;

    final JdbcClient sql = tables.sql();
    final RevokedFixtures ours = new RevokedFixtures(sql, Clock.fixed(NOW, ZoneOffset.UTC));
    final ForeignFixtures others = new ForeignFixtures(sql);
    final Revocations known = ours.with(others.batches);

    @BeforeAll
    static void open() throws Exception {
        tables = AttestationTables.open();
        certificate = CodeReader.read(House.code(HcertFixtures.DOSE));
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void nothing() {
        sql.sql("truncate revocation, revocation_batch, foreign_batch, foreign_revocation, foreign_slice")
                .update();
    }

    @ParameterizedTest
    @EnumSource(HashType.class)
    void it_is_withdrawn_by_any_of_the_three_hashes(HashType type) {
        assertThat(known.revoked(certificate, NOW)).isFalse();
        others.store(ONE, batch("BE", kid(), type, hash(type)));
        assertThat(known.revoked(certificate, NOW)).isTrue();
        others.remove(ONE);
        assertThat(known.revoked(certificate, NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(HashType.class)
    void a_hash_of_one_kind_is_not_taken_for_one_of_another(HashType type) {
        HashType another = HashType.values()[(type.ordinal() + 1) % HashType.values().length];
        others.store(ONE, batch("BE", kid(), another, hash(type)));
        assertThat(known.revoked(certificate, NOW)).isFalse();
    }

    @Test
    void whichever_key_it_was_it_is_withdrawn_when_nobody_knew_the_key() {
        others.store(ONE, batch("BE", Batch.UNKNOWN_KID, HashType.UCI, hash(HashType.UCI)));
        assertThat(known.revoked(certificate, NOW)).isTrue();
    }

    @Test
    void of_another_key_it_is_another_certificate() {
        others.store(ONE, batch("BE", "AAAAAAAAAAA=", HashType.UCI, hash(HashType.UCI)));
        assertThat(known.revoked(certificate, NOW)).isFalse();
    }

    @Test
    void another_country_withdraws_nothing_of_ours() {
        others.store(ONE, batch("LU", kid(), HashType.UCI, hash(HashType.UCI)));
        assertThat(known.revoked(certificate, NOW)).isFalse();
    }

    @Test
    void it_is_withdrawn_until_the_batch_ends() {
        others.store(ONE, batch("BE", kid(), HashType.UCI, hash(HashType.UCI)));
        assertThat(known.revoked(certificate, END.minusMillis(1))).isTrue();
        assertThat(known.revoked(certificate, END)).isFalse();
    }

    @Test
    void scanners_find_what_others_withdrew_in_the_slice_of_ours_whose_version_changes_with_it() {
        RevocationHash hash = hash(HashType.UCI);
        ours.withdraw(kid(), certificate.dcc().event().id(), END);
        String before = line(hash).version();
        others.store(ONE, batch("BE", kid(), HashType.UCI, hash));
        Line both = line(hash);
        assertThat(both.version()).isNotEqualTo(before);
        assertThat(both.count()).isEqualTo(2);
        others.remove(ONE);
        assertThat(line(hash).version()).isEqualTo(before);
    }

    @Test
    void a_slice_that_only_others_fill_is_there_and_holds_it() throws Exception {
        RevocationHash hash = hash(HashType.SIGNATURE);
        others.store(ONE, batch("LU", kid(), HashType.SIGNATURE, hash));
        String first = line(hash).version();
        byte[] slice = new RevocationSlices(sql).slice(kid(), HashType.SIGNATURE, hash.firstByte(), NOW);
        assertThat(Slice.read(slice).mayHold(hash)).isTrue();
        others.store(OTHER, batch("LU", kid(), HashType.SIGNATURE, hash));
        assertThat(line(hash).version()).isNotEqualTo(first);
    }

    private Line line(RevocationHash hash) {
        return new RevocationSlices(sql)
                .index(NOW).lines().stream()
                        .filter(line -> line.firstByte() == hash.firstByte())
                        .findFirst()
                        .orElseThrow();
    }

    private static Batch batch(String country, String kid, HashType type, RevocationHash hash) {
        return new Batch(country, END, kid, type, List.of(hash));
    }

    private static RevocationHash hash(HashType type) {
        return Hashes.of(certificate).get(type);
    }

    private static String kid() {
        return certificate.envelope().keyId().map(KeyId::toString).orElseThrow();
    }
}
