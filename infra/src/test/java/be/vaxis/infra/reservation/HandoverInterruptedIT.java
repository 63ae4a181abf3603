package be.vaxis.infra.reservation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.testing.AnotherProcess;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Proof;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.HandoverGoingOn;
import be.vaxis.reservation.late.LateChanges;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * In the middle of a hand-over a plan changes late, or a process is killed. It stands still in the middle because one row
 * of the counters is locked.
 */
@OnOtherParts
class HandoverInterruptedIT extends TwoHalls {

    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    DataSource database;

    @Autowired
    LateChanges lateChanges;

    @Autowired
    MovableClock movable;

    @Autowired
    Digests digests;

    @Test
    void a_late_change_at_the_new_hall_waits_for_what_was_secured_there() throws Exception {
        newHall.plan(1, from, Capacity.of(15, Map.of(NINE, 1)));
        var code = booked(1, oldName, from, "09:00");
        var change = asked(1);

        try (var _ = locked(oldName, from, NINE)) {
            handOver(change);
            await().atMost(ofSeconds(60)).until(() -> stateOf(change).contains("\"stage\":\"MOVING\""));
            late(() -> assertThatThrownBy(() -> closing(newName)).isInstanceOf(HandoverGoingOn.class));
        }

        await().atMost(ofSeconds(60)).until(() -> stateOf(change).contains("\"stage\":\"IN_EFFECT\""));
        assertThat(whereIs(code)).contains(newName);
        late(() -> assertThat(closing(newName).relocations()).hasSize(1));
    }

    @Test
    void who_is_moved_late_at_the_old_hall_meanwhile_stays_there_until_the_next_hand_over() throws Exception {
        newHall.plan(1, from, Capacity.of(15, Map.of(NINE, 1)));
        var code = booked(1, oldName, from, "09:00");
        var change = asked(1);

        try (var _ = locked(newName, from, NINE)) {
            handOver(change);
            await().atMost(ofSeconds(60)).until(() -> waiting() > 0);
            late(() -> {
                var ten = new Day(1, from, Capacity.of(15, Map.of(TEN, 1)));
                var old = new CentreId(oldName);
                var seen = lateChanges.preview(old, IsoWeek.of(from), List.of(ten));
                assertThat(seen.moved()).hasSize(1);
                lateChanges.carryOut(
                        old,
                        IsoWeek.of(from),
                        List.of(ten),
                        new LateReason("The heating broke down."),
                        "lotte",
                        seen.fingerprint());
            });
        }

        await().atMost(ofSeconds(60))
                .until(() -> stateOf(change).contains("\"stage\":\"WAITING\"") && rowsOfWork() == 0);
        assertThat(whereIs(code)).contains(oldName, "10:00");
        assertThat(taken(oldName, from)).isOne();
        assertThat(taken(newName, from)).isZero();

        handOver(change);
        await().atMost(ofSeconds(60)).until(() -> stateOf(change).contains("\"stage\":\"IN_EFFECT\""));
        assertThat(whereIs(code)).contains(newName, "09:00");
        assertThat(taken(oldName, from)).isZero();
        assertThat(taken(newName, from)).isOne();
    }

    @Test
    @Proof
    void when_a_process_is_killed_in_the_middle_another_one_ends_it_and_everybody_is_told_once(@TempDir Path folder)
            throws Exception {
        var second = from.plusDays(28);
        oldHall.plan(1, second, Capacity.of(15, Map.of(NINE, 5, TEN, 1)));
        for (var day : List.of(from, second)) {
            newHall.plan(1, day, Capacity.of(15, Map.of(NINE, 3, TEN, 3)));
        }
        var codes = new ArrayList<VaccinationCode>();
        for (int i = 0; i < 6; i++) {
            codes.add(pair(i, from, second, i == 3 ? "10:00" : "09:00", i < 5 ? "09:00" : "10:00"));
        }
        var change = asked(6);

        try (var another = AnotherProcess.running(Parts.other(), "reservation", folder);
                var _ = locked(oldName, second, TEN)) {
            handOver(change);
            await().atMost(ofSeconds(60)).until(() -> waiting() == 2); // each process, with somebody half moved
            another.kill();
        }

        await().atMost(ofSeconds(60)).until(() -> stateOf(change).contains("\"stage\":\"IN_EFFECT\""));
        for (var code : codes) {
            assertThat(whereIs(code)).doesNotContain(oldName).containsSubsequence(newName, newName);
            await().atMost(ofSeconds(60)).until(() -> told(code) > 0);
            assertThat(told(code)).isOne();
        }
        assertThat(taken(oldName, from) + taken(oldName, second)).isZero();
        assertThat(taken(newName, from)).isEqualTo(6);
        assertThat(taken(newName, second)).isEqualTo(6);
        assertThat(movesTo(newName)).isEqualTo(6);
        assertThat(rowsOfWork()).isZero();
    }

    private String asked(int left) throws Exception {
        var change = ask();
        await().atMost(ofSeconds(30)).until(() -> stateOf(change).contains("\"left\":" + left));
        return change;
    }

    private void handOver(String change) throws Exception {
        assertThat(officer.post("/api/v1/competence-changes/" + change + "/_handOver", "{}")
                        .statusCode())
                .isEqualTo(202);
    }

    /** Two days before, when the plan has long been closed. */
    private void late(Runnable work) {
        movable.asOf(BelgianTime.at(from.minusDays(2), LocalTime.NOON), work);
    }

    private be.vaxis.reservation.late.Consequences closing(String hall) {
        return lateChanges.preview(new CentreId(hall), IsoWeek.of(from), List.of(new Day(1, from, Capacity.closed())));
    }

    private VaccinationCode pair(int person, LocalDate day, LocalDate second, String then, String first)
            throws Exception {
        var code = oldHall.activeCode(seed(person), 2, day, day);
        var moment = "{\"centre\":\"%s\",\"date\":\"%s\",\"time\":\"%s\"}";
        var answer = anybody()
                .post(
                        "/api/v1/bookings",
                        "{\"code\":\"%s\",\"moments\":[%s,%s]}"
                                .formatted(
                                        code.printed(),
                                        moment.formatted(oldName, day, first),
                                        moment.formatted(oldName, second, then)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return code;
    }

    /** Nobody counts there until it is closed. */
    private Connection locked(String hall, LocalDate day, LocalTime slot) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.prepareStatement(
                "select 1 from lineday_place where centre = ? and day = ? and slot = ? for update")) {
            lock.setString(1, hall);
            lock.setObject(2, day);
            lock.setObject(3, slot);
            assertThat(lock.executeQuery().next()).isTrue();
        }
        return connection;
    }

    /** How many transactions stand still before a row of the counters. */
    private int waiting() {
        return sql.sql(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%lineday_place%'")
                .query(Integer.class)
                .single();
    }

    /** How often a neighbour has heard that the appointments are others. */
    private int told(VaccinationCode code) {
        return sql.sql("""
                        select count(*) from invitation.inbox where payload_type = 'reservation.AppointmentsMoved'
                            and convert_from(payload, 'UTF8') like ?""")
                .param("%" + digests.of(code).value() + "%")
                .query(Integer.class)
                .single();
    }
}
