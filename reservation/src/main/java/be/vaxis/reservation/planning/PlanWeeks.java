package be.vaxis.reservation.planning;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Replaces the plans of some days of several weeks, all of them or none; days that are not named stay as they are. */
public record PlanWeeks(CentreId centre, SortedMap<IsoWeek, List<Day>> weeks) {

    public PlanWeeks {
        weeks = Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
    }

    /** Each day in the week in which it falls. */
    public static PlanWeeks of(CentreId centre, List<Day> days) {
        return new PlanWeeks(
                centre,
                days.stream()
                        .collect(Collectors.groupingBy(
                                day -> IsoWeek.of(day.date()), TreeMap::new, Collectors.toList())));
    }
}
