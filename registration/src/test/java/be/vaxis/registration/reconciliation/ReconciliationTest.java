package be.vaxis.registration.reconciliation;

import static be.vaxis.registration.trace.GivenDoses.DAY;
import static be.vaxis.registration.trace.GivenDoses.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.copy.CopyHouse;
import be.vaxis.registration.copy.PretendedReceiver;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.trace.GivenDoses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    static final int PEOPLE = 40;
    static RegisterTables tables;

    final CopyHouse house = new CopyHouse(tables.source());
    final GivenDoses given = new GivenDoses(house.sql);
    final PretendedReceiver vault = new PretendedReceiver(Receiver.VAULT);
    final Clock clock = Clock.fixed(Instant.parse("2021-06-01T10:00:00Z"), ZoneOffset.UTC);
    final Reports reports = new Reports(house.sql, clock, house.ids, house.settings);
    final Reconciliation reconciliation = new Reconciliation(
            reports,
            house.ledger,
            new Healing(house.ledger, house.queue, house.transaction),
            new Overlooked(house.sql, house.queue),
            house.settings);

    @BeforeAll
    static void tables() {
        tables = RegisterTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void everybody_is_told() {
        house.clear();
        for (int i = 1; i <= PEOPLE; i++) {
            given.of(i, "COMIRNATY", "LOT1");
            house.changed(Receiver.VAULT, person(i));
        }
        house.tellAll(vault);
        vault.sent.clear();
    }

    private Report compared() {
        reports.ask(Receiver.VAULT, "wim");
        reconciliation.run(vault);
        return reports.latest(Receiver.VAULT).getFirst();
    }

    @Test
    void equal_copies_are_known_to_be_by_one_question_and_nothing_is_sent() {
        var report = compared();

        assertThat(report.equal()).isTrue();
        assertThat(report.here()).isEqualTo(PEOPLE);
        assertThat(report.there()).isEqualTo(PEOPLE);
        assertThat(vault.asked).hasSize(1);
        house.tellAll(vault);
        assertThat(vault.sent).isEmpty();
    }

    @Test
    void each_kind_of_difference_is_found_healed_and_gone_the_next_time() {
        var all = new ArrayList<>(vault.items());
        String lost = all.get(3);
        String changed = all.get(11);
        String before = vault.holds.get(changed);
        vault.holds.remove(lost);
        vault.holds.put(changed, "something else");
        vault.holds.put(new UUID(77, 77).toString(), "nobody's");

        var report = compared();

        assertThat(report.missing()).isEqualTo(1);
        assertThat(report.different()).isEqualTo(1);
        assertThat(report.surplus()).isEqualTo(1);
        assertThat(report.overlooked()).isZero();
        assertThat(report.healed()).isEqualTo(3);
        house.tellAll(vault);
        assertThat(vault.sent).hasSize(3);
        assertThat(vault.items()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(vault.holds).containsEntry(changed, before);
        assertThat(compared().equal()).isTrue();
    }

    @Test
    void people_who_were_never_told_of_are_found_in_our_own_record() {
        given.of(PEOPLE + 1, "COMIRNATY", "LOT1");
        given.of(1, "COMIRNATY", "LOT1", null, DAY.plusDays(30), "GENT-EXPO");

        var report = compared();

        assertThat(report.overlooked()).isEqualTo(2);
        house.tellAll(vault);
        assertThat(vault.holds).hasSize(PEOPLE + 2);
        assertThat(compared().equal()).isTrue();
    }

    @Test
    void what_is_on_its_way_is_no_difference() {
        given.of(1, "COMIRNATY", "LOT1", null, DAY.plusDays(30), "GENT-EXPO");
        house.changed(Receiver.VAULT, person(1));
        vault.whileSending = () -> {
            vault.whileSending = () -> {};
            var report = compared();
            assertThat(report.differences()).isZero();
            assertThat(report.ended()).isNotNull();
        };

        house.tellAll(vault);

        assertThat(compared().equal()).isTrue();
    }

    @Test
    void so_many_differences_are_healed_and_all_are_counted() {
        IntStream.range(0, 120).forEach(i -> vault.holds.put(new UUID(77, i).toString(), "nobody's"));

        var report = compared();

        assertThat(report.surplus()).isEqualTo(120);
        assertThat(report.healed()).isEqualTo(100);
    }

    @Test
    void a_receiver_that_is_away_is_asked_again_and_at_last_the_report_says_so() {
        vault.away = true;
        reports.ask(Receiver.VAULT, "wim");
        for (int i = 0; i < Reports.MOST_ATTEMPTS - 1; i++) {
            reconciliation.run(vault);
            reconciliation.run(vault); // claimed
            house.later();
        }
        assertThat(reports.latest(Receiver.VAULT).getFirst().ended()).isNull();

        reconciliation.run(vault);

        var report = reports.latest(Receiver.VAULT).getFirst();
        assertThat(report.ended()).isNotNull();
        assertThat(report.fault()).isEqualTo("unreachable");
        assertThat(report.equal()).isFalse();
    }

    @Test
    void one_comparison_waits_at_a_time_and_one_is_of_the_day() {
        reports.ask(Receiver.VAULT, "wim");
        reports.ask(Receiver.VAULT, "wim");
        var day = DAY;
        reports.daily(Receiver.VAULT, day);
        assertThat(reports.latest(Receiver.VAULT)).hasSize(1);
        reconciliation.run(vault);
        reports.daily(Receiver.VAULT, day);
        reconciliation.run(vault);
        reports.daily(Receiver.VAULT, day);

        assertThat(reports.latest(Receiver.VAULT)).hasSize(2).first().matches(Report::daily);
    }
}
