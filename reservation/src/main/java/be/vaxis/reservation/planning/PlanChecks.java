package be.vaxis.reservation.planning;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.SeveralFaults;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Looks whether days can be planned at all: a line of the centre, in the week. Names everything that is wrong at once. */
@Component
public class PlanChecks {

    private final Directory directory;

    public PlanChecks(Directory directory) {
        this.directory = directory;
    }

    /** The plans by line day, in their order. */
    public SortedMap<LineDayId, Capacity> of(CentreId centre, IsoWeek week, List<Day> days) {
        return of(centre, Map.of(week, days));
    }

    /** The same of several weeks at once. */
    SortedMap<LineDayId, Capacity> of(CentreId centre, Map<IsoWeek, List<Day>> weeks) {
        int lines = directory
                .find(centre)
                .orElseThrow(() -> new CentreUnknown(centre))
                .lines();
        var wrong = new LinkedHashMap<String, Rejection>();
        var plans = new TreeMap<LineDayId, Capacity>();
        weeks.forEach((week, days) -> days.forEach(day -> {
            var faults = faults(day, week, lines);
            faults.forEach(fault -> wrong.putIfAbsent(String.valueOf(fault.getMessage()), fault));
            if (faults.isEmpty()) {
                plans.put(new LineDayId(centre, day.line(), day.date()), day.capacity());
            }
        }));
        SeveralFaults.refuse(new ArrayList<>(wrong.values()));
        return plans;
    }

    private static List<Rejection> faults(Day day, IsoWeek week, int lines) {
        var faults = new ArrayList<Rejection>();
        if (day.line() < 1 || day.line() > lines) {
            faults.add(new LineUnknown(day.line(), lines));
        }
        if (!week.contains(day.date())) {
            faults.add(new DayOutsideWeek(day.date(), week));
        }
        return faults;
    }
}
