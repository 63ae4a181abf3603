package be.vaxis.infra.parties.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revoked.Hashes;
import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.revoked.foreign.ForeignImport;
import be.vaxis.attestation.revoked.upload.Upload;
import be.vaxis.attestation.trust.gateway.SignedText;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Program;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is withdrawn here is known abroad, and the other way round, by the protocol of the gateway and mutual TLS. */
@OnParts
class RevocationExchangeIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String KID = "AAECAwQFBgc=";

    @Autowired
    RevocationBatches batches;

    @Autowired
    Upload upload;

    @Autowired
    ForeignImport imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    final GatewayCounterpart gateway = Parts.first().gateway();

    @BeforeEach
    @AfterEach
    void nothing_of_this_test() {
        gateway.isForgetful(false);
        sql.sql("update attestation.revocation_batch set taken_back = true where kid = ?")
                .param(KID)
                .update();
        sql.sql("delete from attestation.revocation where kid = ?").param(KID).update();
    }

    @ParameterizedTest
    @EnumSource(HashType.class)
    void a_certificate_that_its_country_withdrew_turns_red_and_green_again_when_that_is_taken_back(HashType type)
            throws Exception {
        String code = certificate(type.ordinal());
        assertThat(verified(code)).doesNotContain("REVOCATION");
        String name = gateway.tell(batch(code, type));
        round();
        assertThat(verified(code)).contains("\"decision\":\"FAILED\"", "\"step\":\"REVOCATION\"", "\"stale\":false");
        assertThat(slices()).contains(kid(code));
        gateway.takeBack(name);
        round();
        assertThat(verified(code)).doesNotContain("REVOCATION");
    }

    @Test
    void what_we_withdraw_is_told_abroad_once_and_taken_back_there() {
        withdraw();
        gateway.isForgetful(true); // it takes the batch, and says that it did not
        round();
        gateway.isForgetful(false);
        round();
        round();
        assertThat(told()).hasSize(1).first().satisfies(batch -> {
            assertThat(batch.kid()).isEqualTo(KID);
            assertThat(batch.country()).isEqualTo("BE");
        });
        sql.sql("update attestation.revocation_batch set taken_back = true where kid = ?")
                .param(KID)
                .update();
        round();
        assertThat(told()).isEmpty();
    }

    private void withdraw() {
        sql.sql("insert into attestation.revocation (country, kid, type, hash, expires) values ('BE', ?, 'UCI', ?, ?)")
                .params(
                        KID,
                        RevocationHash.ofUci("URN:UVCI:01:BE:EXCHANGE").bytes(),
                        Timestamp.from(clock.instant().plus(Duration.ofDays(100))))
                .update();
        batches.round(clock.instant());
    }

    private List<Batch> told() {
        return gateway.told().stream()
                .map(signed ->
                        BatchJson.read(SignedText.read(signed).orElseThrow().text()))
                .filter(batch -> batch.kid().equals(KID))
                .toList();
    }

    /** As soon as no round of the process itself is at it. */
    private void round() {
        List.<BooleanSupplier>of(upload::due, imports::due)
                .forEach(task -> await().atMost(SOON).until(() -> {
                    sql.sql("""
                            update attestation.revocation_exchange set next_at = '-infinity'
                            where next_at <= now() + interval '6 minutes'
                            """).update();
                    return task.getAsBoolean();
                }));
    }

    private String certificate(int number) {
        var holder = new PersonName("Exchange" + number, "EXCHANGE", "Ann", "ANN");
        return Parts.first()
                .country()
                .certify(
                        holder,
                        "1980-01-0" + (number + 1),
                        LocalDate.of(2021, 6, 1),
                        2,
                        clock.instant().minusSeconds(5));
    }

    private Batch batch(String code, HashType type) throws Exception {
        RevocationHash hash = Hashes.of(read(code)).get(type);
        return new Batch(
                CountryCounterpart.COUNTRY, clock.instant().plus(Duration.ofDays(30)), kid(code), type, List.of(hash));
    }

    private String verified(String code) throws Exception {
        var answer = new Program(port, null)
                .post("/api/v1/certificates/_verify", "{\"code\":\"" + code + "\",\"country\":\"BE\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String slices() throws Exception {
        return new Program(port, null).get("/api/v1/revocations/filter").body();
    }

    private static String kid(String code) throws Exception {
        return read(code).envelope().keyId().map(KeyId::toString).orElseThrow();
    }

    private static Hcert read(String code) throws Exception {
        return CodeReader.read(code);
    }
}
