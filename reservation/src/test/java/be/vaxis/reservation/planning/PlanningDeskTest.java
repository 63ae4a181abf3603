package be.vaxis.reservation.planning;

import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.directory.DirectoryInMemory;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.CountsInMemory;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.LineDayRoom;
import be.vaxis.reservation.lineday.PlanningClosed;
import be.vaxis.reservation.lineday.SeveralFaults;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanningDeskTest {

    static final IsoWeek WEEK_18 = IsoWeek.parse("2021-W18");
    static final Capacity FOUR_AT_NINE = Capacity.of(15, Map.of(NINE, 4));

    final List<Object> events = new ArrayList<>();
    final Configuration axon = start("2021-04-19T09:00:00Z");

    @AfterEach
    void close() {
        axon.shutdown();
    }

    @Test
    void days_are_planned_and_closed_in_one_go() {
        plan(GENT_EXPO, new Day(1, SIXTH_OF_MAY, FOUR_AT_NINE), new Day(2, SIXTH_OF_MAY, Capacity.closed()));

        assertThat(events)
                .containsExactly(
                        new CapacityPlanned(new LineDayId(GENT_EXPO, 1, SIXTH_OF_MAY), FOUR_AT_NINE),
                        new DayClosed(new LineDayId(GENT_EXPO, 2, SIXTH_OF_MAY)));
    }

    @Test
    void one_day_of_another_week_and_none_is_planned() {
        assertThatThrownBy(() -> plan(
                        GENT_EXPO,
                        new Day(1, SIXTH_OF_MAY, FOUR_AT_NINE),
                        new Day(1, SIXTH_OF_MAY.plusDays(4), FOUR_AT_NINE)))
                .isInstanceOf(DayOutsideWeek.class);
        assertThat(events).isEmpty();
    }

    @Test
    void a_centre_plans_its_own_lines_only() {
        assertThatThrownBy(() -> plan(GENT_EXPO, new Day(3, SIXTH_OF_MAY, FOUR_AT_NINE)))
                .isInstanceOf(LineUnknown.class);
        assertThatThrownBy(() -> plan(GENT_EXPO, new Day(0, SIXTH_OF_MAY, FOUR_AT_NINE)))
                .isInstanceOf(LineUnknown.class);
        assertThatThrownBy(() -> plan(BRIELPOORT, new Day(1, SIXTH_OF_MAY, FOUR_AT_NINE)))
                .isInstanceOf(CentreUnknown.class);
    }

    @Test
    void a_week_that_closed_is_refused() {
        var closed = LocalDate.parse("2021-04-29");

        assertThatThrownBy(() -> axon.commandGateway()
                        .sendAndWait(
                                new PlanWeek(GENT_EXPO, IsoWeek.of(closed), List.of(new Day(1, closed, FOUR_AT_NINE)))))
                .isInstanceOf(PlanningClosed.class);
    }

    @Test
    void several_weeks_are_planned_all_or_none_and_every_fault_is_named() {
        var next = new Day(1, SIXTH_OF_MAY.plusWeeks(1), FOUR_AT_NINE);
        weeks(new Day(2, SIXTH_OF_MAY, FOUR_AT_NINE), next);
        events.clear();

        var unknown = new Day(9, SIXTH_OF_MAY.plusWeeks(1), FOUR_AT_NINE);
        assertThatThrownBy(() -> weeks(next, unknown, new Day(8, SIXTH_OF_MAY, FOUR_AT_NINE)))
                .isInstanceOf(SeveralFaults.class)
                .hasMessageContainingAll("no line 8", "no line 9");
        assertThat(events).isEmpty();

        weeks(new Day(1, SIXTH_OF_MAY, FOUR_AT_NINE), new Day(1, next.date(), Capacity.closed()));
        assertThat(events)
                .containsExactly(
                        new CapacityPlanned(new LineDayId(GENT_EXPO, 1, SIXTH_OF_MAY), FOUR_AT_NINE),
                        new DayClosed(new LineDayId(GENT_EXPO, 1, next.date())));
    }

    private void weeks(Day... days) {
        axon.commandGateway().sendAndWait(PlanWeeks.of(GENT_EXPO, List.of(days)));
    }

    private void plan(CentreId centre, Day... days) {
        axon.commandGateway().sendAndWait(new PlanWeek(centre, WEEK_18, List.of(days)));
    }

    private Configuration start(String now) {
        var counts = new CountsInMemory();
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(it -> new InMemoryEventStorageEngine());
        LineDayRoom.furnish(configurer, counts);
        configurer.registerCommandHandler(it ->
                new PlanningDesk(new PlanChecks(new DirectoryInMemory()), LineDayRoom.lineDays(it, counts, at(now))));
        var started = configurer.start();
        started.eventBus().subscribe(messages -> messages.forEach(message -> events.add(message.getPayload())));
        return started;
    }
}
