package be.vaxis.attestation.revoked.foreign;

import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.KID;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.NOW;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.SETTINGS;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.batch;
import static be.vaxis.attestation.revoked.gateway.ExchangeFixtures.hashes;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.AttestationTables;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.revoked.gateway.ExchangeFixtures;
import be.vaxis.attestation.revoked.gateway.PlayedGateway;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other countries have withdrawn: believed when their uploader signed it, and read once. */
class ForeignImportTest {

    static AttestationTables tables;

    final PlayedGateway gateway = new PlayedGateway();
    final Clock clock = ((InstantSource) () -> gateway.now).withZone(ZoneOffset.UTC);
    final JdbcClient sql = tables.sql();
    final Exchange exchange = new Exchange(sql);
    final ForeignBatches batches = new ForeignBatches(sql);
    final ForeignImport imports = new ForeignImport(gateway, exchange, batches, SETTINGS, clock, clock);
    final Uploader luxembourg = ExchangeFixtures.uploader();

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
        sql.sql("truncate foreign_batch, foreign_revocation, foreign_slice, revocation_exchange")
                .update();
        gateway.trusted.put("LU", Set.of(luxembourg.certificate()));
    }

    @Test
    void what_a_country_tells_is_known_from_then_on() {
        assertThat(isKnown("ONE")).isFalse();
        tell("ONE", "TWO");
        round();
        assertThat(isKnown("ONE")).isTrue();
        assertThat(isKnown("TWO")).isTrue();
        assertThat(isKnown("THREE")).isFalse();
    }

    @Test
    void five_batches_come_in_pages_of_two_and_each_is_fetched_once() {
        for (String uci : Set.of("A", "B", "C", "D", "E")) {
            gateway.now = gateway.now.plusSeconds(1);
            tell(uci);
        }
        round();
        round();
        assertThat(Set.of("A", "B", "C", "D", "E")).allMatch(this::isKnown);
        assertThat(gateway.times("fetch")).isEqualTo(5);
    }

    @Test
    void two_of_the_same_moment_at_the_end_of_a_page_are_both_read() {
        tell("A");
        gateway.now = gateway.now.plusSeconds(1);
        tell("B");
        tell("C");
        round();
        assertThat(isKnown("C")).isTrue();
    }

    @Test
    void when_more_have_one_moment_than_a_page_holds_the_others_come_as_soon_as_they_can_be_asked_for() {
        List<String> fill = Stream.of("A", "B").map(this::tell).toList();
        tell("C");
        gateway.now = gateway.now.plusSeconds(1);
        tell("LATER");
        round();
        assertThat(isKnown("LATER")).isTrue();
        assertThat(isKnown("C")).isFalse();
        assertThat(exchange.state(Task.IMPORT).fault()).isEqualTo("one-moment-fills-the-list");

        gateway.now = gateway.now.plusSeconds(1);
        fill.forEach(gateway::takenBack);
        round();
        assertThat(Set.of("C", "LATER")).allMatch(this::isKnown);
        assertThat(Set.of("A", "B")).noneMatch(this::isKnown);
        assertThat(exchange.state(Task.IMPORT).fault()).isNull();
    }

    @Test
    void batches_that_were_taken_back_at_one_moment_hold_nothing_up() {
        List<String> told = Stream.of("A", "B", "C").map(this::tell).toList();
        gateway.now = gateway.now.plusSeconds(1);
        told.forEach(gateway::takenBack);
        gateway.now = gateway.now.plusSeconds(1);
        tell("LATER");
        round();
        assertThat(isKnown("LATER")).isTrue();
        assertThat(exchange.state(Task.IMPORT).fault()).isNull();
    }

    @Test
    void a_line_that_comes_late_with_an_earlier_date_is_not_missed() {
        tell("ONE");
        round();
        gateway.now = NOW.minus(SETTINGS.overlap()).plusMillis(1);
        tell("LATE");
        gateway.now = NOW.plus(SETTINGS.every());
        round();
        assertThat(isKnown("LATE")).isTrue();
    }

    @Test
    void what_is_taken_back_counts_again() {
        tell("TWO");
        String name = tell("ONE");
        round();
        gateway.takenBack(name);
        round();
        assertThat(isKnown("ONE")).isFalse();
        assertThat(isKnown("TWO")).isTrue();
        assertThat(sql.sql("select sum(hashes) from foreign_slice")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_hash_that_is_told_twice_counts_until_both_are_taken_back() {
        String one = tell("ONE");
        String other = tell("ONE");
        round();
        gateway.takenBack(one);
        round();
        assertThat(isKnown("ONE")).isTrue();
        gateway.takenBack(other);
        round();
        assertThat(isKnown("ONE")).isFalse();
    }

    @Test
    void at_its_end_a_batch_says_nothing_and_goes() {
        tell("ONE");
        round();
        Instant end = NOW.plus(Duration.ofDays(30));
        assertThat(isKnown("ONE", end.minusMillis(1))).isTrue();
        assertThat(isKnown("ONE", end)).isFalse();
        gateway.now = end;
        due();
        assertThat(sql.sql("select count(*) from foreign_revocation")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select count(*) from foreign_slice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_the_uploader_of_another_country_signed_is_left_out_and_stands_in_nobodys_way() {
        Uploader stranger = ExchangeFixtures.uploader();
        gateway.trusted.put("FR", Set.of(stranger.certificate()));
        gateway.told("LU", stranger.sign(BatchJson.write(batch("LU", "ONE"))));
        tell("TWO");
        round();
        assertThat(isKnown("ONE")).isFalse();
        assertThat(isKnown("TWO")).isTrue();
        assertThat(faults()).containsExactly("untrusted");
    }

    @Test
    void what_is_unsigned_malformed_or_of_another_country_is_left_out() {
        gateway.told("LU", "bm8gQ01T");
        gateway.told("LU", luxembourg.sign("{\"country\":\"LU\"}"));
        gateway.now = gateway.now.plusSeconds(1);
        gateway.told("LU", luxembourg.sign(BatchJson.write(batch("FR", "ONE"))));
        round();
        assertThat(faults()).containsExactlyInAnyOrder("unsigned", "malformed", "other-country");
        assertThat(batches.leftOut()).isEqualTo(3);
    }

    @Test
    void one_that_was_left_out_is_asked_for_again_until_its_uploader_is_known() {
        gateway.trusted.clear();
        gateway.trusted.put("FR", Set.of());
        tell("ONE");
        round();
        round();
        assertThat(gateway.times("fetch")).isEqualTo(1);
        gateway.trusted.put("LU", Set.of(luxembourg.certificate()));
        gateway.now = gateway.now.plus(Duration.ofMinutes(15));
        round();
        assertThat(isKnown("ONE")).isTrue();
        assertThat(batches.leftOut()).isZero();
    }

    @Test
    void it_is_asked_for_ten_times_at_most() {
        gateway.told("LU", "bm8gQ01T");
        for (int time = 1; time <= 12; time++) {
            round();
            sql.sql("update foreign_batch set next_at = '-infinity'").update();
        }
        assertThat(gateway.times("fetch")).isEqualTo(10);
    }

    @Test
    void our_own_batches_are_not_read() {
        gateway.told("BE", gateway.ours.sign(BatchJson.write(batch("BE", "ONE"))));
        round();
        assertThat(gateway.times("fetch")).isZero();
    }

    @Test
    void a_gateway_that_is_away_changes_nothing_and_where_it_stopped_it_goes_on() {
        tell("ONE");
        round();
        gateway.away = "http-503";
        tell("TWO");
        round();
        assertThat(exchange.state(Task.IMPORT).fault()).isEqualTo("http-503");
        assertThat(isKnown("ONE")).isTrue();
        gateway.away = null;
        round();
        assertThat(isKnown("TWO")).isTrue();
        assertThat(gateway.times("fetch")).isEqualTo(2);
    }

    @Test
    void a_date_to_come_hides_nothing_that_is_told_before_it() {
        gateway.now = NOW.plus(Duration.ofDays(300));
        String far = tell("FAR");
        gateway.now = NOW;
        round();
        tell("ONE");
        round();
        assertThat(isKnown("ONE")).isTrue();
        assertThat(far).isNotEmpty();
    }

    @Test
    void it_is_stale_a_day_after_it_was_read_and_when_it_never_was() {
        assertThat(freshness().stale()).isTrue();
        due();
        assertThat(freshness().stale()).isFalse();
        gateway.now = NOW.plus(SETTINGS.staleAfter());
        assertThat(freshness().stale()).isFalse();
        gateway.now = gateway.now.plusMillis(1);
        assertThat(freshness().stale()).isTrue();
        assertThat(new ForeignFreshness(false, exchange, SETTINGS, clock).stale())
                .isFalse();
    }

    private ForeignFreshness freshness() {
        return new ForeignFreshness(true, exchange, SETTINGS, clock);
    }

    private String tell(String... ucis) {
        return gateway.told("LU", luxembourg.sign(BatchJson.write(batch("LU", ucis))));
    }

    private boolean isKnown(String uci) {
        return isKnown(uci, NOW);
    }

    private boolean isKnown(String uci, Instant at) {
        Map<HashType, RevocationHash> sought = Map.of(HashType.UCI, hashes(uci).getFirst());
        boolean known = batches.holds(Set.of("LU"), KID, sought, at);
        assertThat(batches.holds(Set.of("FR"), KID, sought, at)).isFalse();
        assertThat(batches.holds(Set.of("LU"), "AAAAAAAAAAA=", sought, at)).isFalse();
        return known;
    }

    private List<String> faults() {
        return sql.sql("select fault from foreign_batch where fault is not null")
                .query(String.class)
                .list();
    }

    private void round() {
        gateway.now = gateway.now.plusSeconds(1);
        due();
    }

    private void due() {
        sql.sql("update revocation_exchange set next_at = '-infinity'").update();
        assertThat(imports.due()).isTrue();
    }
}
