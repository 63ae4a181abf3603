package be.vaxis.infra.demo;

import be.vaxis.infra.belgium.CentreSite;
import be.vaxis.infra.belgium.Centres;
import be.vaxis.infra.clock.MovableClock;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Opens the centres and plans their capacity for six weeks, but leaves the next open week of one centre to its planner.
 *
 * <p>The weeks that closed for planning are planned as they would have been: with the clock set back.
 */
@Component
@ConditionalOnProperty("vaxis.demo")
class CentreLoad {

    /** The centre of the demo's planner and vaccinator. */
    static final String SHOWN = "GENT-EXPO";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    /** In one building; the generator counts lines by population alone. */
    private static final int MOST_LINES = 20;

    private static final int SHOWN_LINES = 4;
    private static final int OTHER_LINES = 2;
    private static final int WEEKS = 6;
    private static final int PLACES = 6;
    private static final int SLOT_MINUTES = 15;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(16, 45);

    private final CommandGateway commands;
    private final MovableClock clock;

    CentreLoad(CommandGateway commands, MovableClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    List<CentreSite> sites() {
        return Centres.all();
    }

    void open(CentreSite site) {
        var centre = new CentreId(site.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        commands.sendAndWait(new OpenCentre(
                centre,
                site.nameNl(),
                site.address(),
                Math.min(site.lines(), isShown(site) ? SHOWN_LINES : MOST_LINES),
                site.selfBooked() ? Regime.SELF_BOOKED : Regime.CENTRE_BOOKED));
        commands.sendAndWait(new AssignCompetence(centre, Set.copyOf(site.competence()), today.minusDays(1)));
    }

    /** The physician, the pharmacist and the hospital of the demo vaccinate their own people. */
    void openPractices() {
        var monday =
                LocalDate.ofInstant(clock.instant(), BRUSSELS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var practice : Cast.practices()) {
            commands.sendAndWait(practice);
            clock.asOf(clock.instant().minus(Duration.ofDays(35)), () -> planPractice(practice.centre(), monday));
        }
    }

    private void planPractice(CentreId practice, LocalDate monday) {
        for (int week = 0; week < WEEKS + 2; week++) {
            for (int day = 0; day < 5; day++) {
                var date = monday.plusWeeks(week).plusDays(day);
                commands.sendAndWait(new PlanCapacity(new LineDayId(practice, 1, date), practiceHours()));
            }
        }
    }

    private static Capacity practiceHours() {
        var places = new TreeMap<LocalTime, Integer>();
        for (LocalTime slot = FIRST; slot.getHour() < 12; slot = slot.plusMinutes(SLOT_MINUTES)) {
            places.put(slot, 2);
        }
        return new Capacity(SLOT_MINUTES, places);
    }

    /** Plans as if it were five weeks ago, when every one of these weeks was still open. */
    void plan(List<CentreSite> sites) {
        LocalDate monday =
                LocalDate.ofInstant(clock.instant(), BRUSSELS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate firstOpen = isOpen(monday.plusWeeks(2)) ? monday.plusWeeks(2) : monday.plusWeeks(3);
        clock.asOf(
                clock.instant().minus(Duration.ofDays(35)), () -> sites.forEach(site -> plan(site, monday, firstOpen)));
    }

    private boolean isOpen(LocalDate week) {
        return clock.instant().isBefore(LineDayId.planningCloses(week));
    }

    private void plan(CentreSite site, LocalDate monday, LocalDate firstOpen) {
        int lines = Math.min(site.lines(), isShown(site) ? SHOWN_LINES : OTHER_LINES);
        for (int week = 0; week < WEEKS; week++) {
            if (isShown(site) && monday.plusWeeks(week).equals(firstOpen)) {
                continue; // for the planner of the demo
            }
            for (int day = 0; day < 6; day++) {
                LocalDate date = monday.plusWeeks(week).plusDays(day);
                for (int line = 1; line <= lines; line++) {
                    commands.sendAndWait(
                            new PlanCapacity(new LineDayId(new CentreId(site.id()), line, date), capacity()));
                }
            }
        }
    }

    private static boolean isShown(CentreSite site) {
        return site.id().equals(SHOWN);
    }

    private static Capacity capacity() {
        var places = new TreeMap<LocalTime, Integer>();
        for (LocalTime slot = FIRST; !slot.isAfter(LAST); slot = slot.plusMinutes(SLOT_MINUTES)) {
            places.put(slot, slot.getHour() == 12 ? 0 : PLACES);
        }
        return new Capacity(SLOT_MINUTES, places);
    }
}
