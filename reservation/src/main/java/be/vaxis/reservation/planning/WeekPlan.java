package be.vaxis.reservation.planning;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.lineday.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A week of a centre: every line on every day.
 *
 * @param closes when planning closes; at that moment exactly, it is closed
 * @param open whether it can still be planned
 */
public record WeekPlan(CentreView centre, IsoWeek week, Instant closes, boolean open, List<LinePlan> lines) {

    /** A line with its seven days. */
    public record LinePlan(int line, List<DayPlan> days) {}

    /** All places of the week together. */
    public int places() {
        return lines.stream()
                .flatMap(line -> line.days().stream())
                .mapToInt(DayPlan::places)
                .sum();
    }

    public int booked() {
        return lines.stream()
                .flatMap(line -> line.days().stream())
                .mapToInt(DayPlan::booked)
                .sum();
    }

    /** All lines of one day together. */
    public int placesOn(LocalDate date) {
        return lines.stream()
                .flatMap(line -> line.days().stream())
                .filter(day -> day.date().equals(date))
                .mapToInt(DayPlan::places)
                .sum();
    }

    /** The days that would be other than they are now, with what they would be. */
    public List<PlanWeek.Day> changes(BiFunction<Integer, LocalDate, Capacity> wish) {
        return lines.stream()
                .flatMap(line -> line.days().stream())
                .map(day -> new PlanWeek.Day(day.line(), day.date(), wish.apply(day.line(), day.date())))
                .filter(wished -> !wished.capacity()
                        .equals(day(wished.line(), wished.date()).capacity()))
                .toList();
    }

    public boolean has(int line) {
        return line >= 1 && line <= lines.size();
    }

    public DayPlan day(int line, LocalDate date) {
        return lines.get(line - 1).days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
