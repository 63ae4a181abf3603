package be.vaxis.attestation.revoked.upload;

import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.KID;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.NOW;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.SETTINGS;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.hashes;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.AttestationTables;
import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revoked.RevokedFixtures;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.revoked.gateway.PlayedGateway;
import be.vaxis.attestation.trust.gateway.SignedText;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our batches at the gateway: each once, and no longer than they say something. */
class UploadTest {

    static AttestationTables tables;

    final PlayedGateway gateway = new PlayedGateway();
    final Clock clock = ((InstantSource) () -> gateway.now).withZone(ZoneOffset.UTC);
    final JdbcClient sql = tables.sql();
    final Exchange exchange = new Exchange(sql);
    final UploadRows rows = new UploadRows(sql);
    final RevokedFixtures ours = new RevokedFixtures(sql, clock);
    Upload upload = process();

    @BeforeAll
    static void open() {
        tables = AttestationTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void nothing() {
        sql.sql("truncate revocation, revocation_batch, revocation_upload, revocation_exchange")
                .update();
    }

    @Test
    void a_batch_is_told_in_the_form_of_the_gateway_signed_by_our_uploader() {
        withdraw("ONE", "TWO");
        round();
        SignedText told =
                SignedText.read(gateway.batches.values().iterator().next()).orElseThrow();
        assertThat(told.signer()).isEqualTo(gateway.ours.certificate());
        Batch batch = BatchJson.read(told.text());
        assertThat(batch.country()).isEqualTo("BE");
        assertThat(batch.kid()).isEqualTo(KID);
        assertThat(batch.hashes()).containsExactlyInAnyOrderElementsOf(hashes("ONE", "TWO"));
    }

    @Test
    void a_batch_is_told_once() {
        withdraw("ONE");
        round();
        round();
        assertThat(gateway.times("upload")).isEqualTo(1);
        withdraw("TWO");
        round();
        assertThat(gateway.batches).hasSize(2);
    }

    @Test
    void where_there_is_nothing_to_tell_the_gateway_is_left_alone() {
        round();
        assertThat(gateway.asked).isEmpty();
        assertThat(exchange.state(Task.UPLOAD).asOf()).isEqualTo(gateway.now);
    }

    @Test
    void when_the_answer_was_lost_the_batch_is_recognised_and_not_told_again() {
        withdraw("ONE");
        withdraw("TWO");
        gateway.losesTheAnswer = true;
        round();
        assertThat(exchange.state(Task.UPLOAD).fault()).isEqualTo("slow");
        gateway.losesTheAnswer = false;
        upload = process(); // another one goes on
        round();
        round();
        assertThat(gateway.batches).hasSize(2);
        assertThat(rows.unsettled()).isEmpty();
        assertThat(exchange.state(Task.UPLOAD).fault()).isNull();
    }

    @Test
    void what_never_arrived_is_told_again_once_the_gateway_is_there() {
        withdraw("ONE");
        gateway.away = "unreachable";
        round();
        round();
        assertThat(gateway.batches).isEmpty();
        gateway.away = null;
        round();
        assertThat(gateway.batches).hasSize(1);
        assertThat(rows.countWaiting(gateway.now)).isZero();
    }

    @Test
    void a_gateway_that_is_away_is_left_alone_for_five_minutes() {
        withdraw("ONE");
        gateway.away = "unreachable";
        assertThat(upload.due()).isTrue();
        gateway.now = gateway.now.plus(SETTINGS.afterFault()).minusMillis(1);
        assertThat(upload.due()).isFalse();
        gateway.now = gateway.now.plusMillis(1);
        assertThat(upload.due()).isTrue();
    }

    @Test
    void a_batch_that_is_refused_stands_in_nobodys_way_and_is_given_up_after_ten_times() {
        withdraw("ONE");
        gateway.refuses = "http-400";
        for (int time = 1; time <= 12; time++) {
            round();
            gateway.now = gateway.now.plus(Duration.ofDays(6));
        }
        gateway.now = NOW;
        assertThat(gateway.times("upload")).isEqualTo(10);
        assertThat(rows.countGivenUp()).isEqualTo(1);
        gateway.refuses = null;
        withdraw("TWO");
        sql.sql("update revocation_exchange set next_at = '-infinity'").update();
        round();
        assertThat(gateway.batches).hasSize(1);
    }

    @Test
    void a_batch_that_was_taken_back_here_is_taken_back_there_and_its_others_are_told_anew() {
        withdraw("ONE", "TWO");
        round();
        ours.restore("ONE");
        ours.batches.round(gateway.now);
        round();
        assertThat(gateway.times("delete")).isEqualTo(1);
        assertThat(gateway.batches.values())
                .extracting(
                        cms -> BatchJson.read(SignedText.read(cms).orElseThrow().text())
                                .hashes())
                .containsExactly(hashes("TWO"));
        round();
        assertThat(gateway.times("delete")).isEqualTo(1);
    }

    @Test
    void a_batch_is_there_until_it_says_nothing_any_more() {
        withdraw("ONE");
        round();
        Instant end = sql.sql("select expires from revocation_batch")
                .query(Timestamp.class)
                .single()
                .toInstant();
        gateway.now = end.minusMillis(1);
        due();
        assertThat(gateway.batches).hasSize(1);
        gateway.now = end;
        due();
        assertThat(gateway.batches).isEmpty();
    }

    @Test
    void a_batch_of_which_all_is_told_for_longer_by_another_is_not_told() {
        withdraw("ONE");
        ours.withdraw(KID, "ONE", NOW.plus(Duration.ofDays(300)));
        ours.batches.round(gateway.now);
        round();
        assertThat(gateway.batches).hasSize(1);
        assertThat(rows.countWaiting(gateway.now)).isZero();
    }

    @Test
    void of_several_processes_one_tells_what_is_due() {
        assertThat(upload.due()).isTrue();
        assertThat(process().due()).isFalse();
    }

    private Upload process() {
        return new Upload(gateway, exchange, rows, ours.batches, SETTINGS, clock, clock);
    }

    private void withdraw(String... ucis) {
        List.of(ucis).forEach(uci -> ours.withdraw(KID, uci, NOW.plus(Duration.ofDays(200))));
        ours.batches.round(gateway.now);
    }

    private void round() {
        gateway.now = gateway.now.plus(SETTINGS.every());
        due();
    }

    private void due() {
        sql.sql("update revocation_exchange set next_at = '-infinity'").update();
        assertThat(upload.due()).isTrue();
    }
}
