package be.vaxis.registration.web;

import be.vaxis.registration.trace.TraceCounts.OnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the bars of doses per day stand, in the units of a drawing of 640 by 220. A day without a dose has no bar, but its
 * place.
 *
 * @param most doses of the highest bar
 */
record DayChart(List<Bar> bars, LocalDate from, LocalDate until, LocalDate highest, long most) {

    private static final double WIDTH = 640;
    private static final double GROUND = 190;

    record Bar(double x, double y, double width, double height) {}

    /** @param days the oldest first, not empty */
    static DayChart of(List<OnDay> days) {
        LocalDate from = days.getFirst().day();
        LocalDate until = days.getLast().day();
        OnDay highest =
                days.stream().max(Comparator.comparingLong(OnDay::doses)).orElseThrow();
        double step = WIDTH / (until.toEpochDay() - from.toEpochDay() + 1);
        List<Bar> bars = new ArrayList<>();
        for (OnDay day : days) {
            double height = Math.max(1, GROUND * day.doses() / highest.doses());
            double x = (day.day().toEpochDay() - from.toEpochDay()) * step;
            bars.add(new Bar(round(x + step * 0.1), round(GROUND - height), round(step * 0.8), round(height)));
        }
        return new DayChart(bars, from, until, highest.day(), highest.doses());
    }

    private static double round(double length) {
        return Math.round(length * 100) / 100.0;
    }
}
