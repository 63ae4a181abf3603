package be.vaxis.reservation.planning;

import static java.util.stream.Collectors.groupingBy;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.agenda.Agenda;
import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.planning.WeekPlan.LinePlan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows a planner the weeks of a centre. */
@Component
public class Weeks {

    private static final int AHEAD = 2;

    private final Directory directory;
    private final Agenda agenda;
    private final Clock clock;

    Weeks(Directory directory, Agenda agenda, Clock clock) {
        this.directory = directory;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The week W+2, which is planned this week until Monday noon; after that moment it is the next one. */
    public IsoWeek toPlan() {
        var thisWeek = IsoWeek.of(BelgianTime.dateOf(clock.instant()));
        var next = thisWeek.plusWeeks(AHEAD);
        return isOpen(next) ? next : next.plusWeeks(1);
    }

    /** So many weeks from {@link #toPlan} on, which can be planned. */
    public List<IsoWeek> open(int weeks) {
        return IntStream.range(0, weeks).mapToObj(toPlan()::plusWeeks).toList();
    }

    /** @throws CentreUnknown when no centre has this name */
    public WeekPlan of(CentreId centre, IsoWeek week) {
        var view = directory.find(centre).orElseThrow(() -> new CentreUnknown(centre));
        var slots = agenda.slots(centre, week.monday(), week.sunday()).stream()
                .collect(groupingBy(slot -> new LineDayId(centre, slot.line(), slot.date())));
        var lines = IntStream.rangeClosed(1, view.lines())
                .mapToObj(line -> new LinePlan(line, days(view, line, week, slots)))
                .toList();
        return new WeekPlan(view, week, closes(week), isOpen(week), lines);
    }

    private static List<DayPlan> days(
            CentreView centre, int line, IsoWeek week, Map<LineDayId, List<AgendaSlot>> slots) {
        return week.days().stream()
                .map(date -> DayPlan.of(
                        line, date, slots.getOrDefault(new LineDayId(centre.centre(), line, date), List.of())))
                .toList();
    }

    /** Whether its Sunday has passed. */
    public boolean isOver(IsoWeek week) {
        return week.sunday().isBefore(BelgianTime.dateOf(clock.instant()));
    }

    private boolean isOpen(IsoWeek week) {
        return clock.instant().isBefore(closes(week));
    }

    private static Instant closes(IsoWeek week) {
        return LineDayId.planningCloses(week.monday());
    }
}
