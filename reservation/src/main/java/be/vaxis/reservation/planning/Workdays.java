package be.vaxis.reservation.planning;

import be.vaxis.reservation.planning.PlanWeek.Day;
import java.util.List;

/** Leaves legal holidays out of what is planned for many days at once, unless the planner says otherwise. */
public final class Workdays {

    private Workdays() {}

    /**
     * @param holidays whether holidays are planned as well
     * @throws OnlyHolidays when nothing would be left
     */
    public static List<Day> of(List<Day> days, boolean holidays) {
        var workdays = days.stream()
                .filter(day -> holidays || Holiday.on(day.date()).isEmpty())
                .toList();
        if (workdays.isEmpty() && !days.isEmpty()) {
            throw new OnlyHolidays();
        }
        return workdays;
    }
}
