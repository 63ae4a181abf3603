package be.vaxis.reservation.web;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.ProductCode;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.WeekPlan;
import be.vaxis.reservation.planning.Workdays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What a planner asks for in the calendar of a week.
 *
 * @param action {@code fill}, {@code close} or {@code copy} for the chosen days, {@code copyWeek} for all of them, or
 *     {@code save} for what the script has prepared
 * @param cell the chosen days, as {@code 3/2021-05-06}
 * @param kept the share of the places kept free for moves, in percent; none when left out
 * @param product the code of what is given there, for planners only; none when left out
 * @param holidays whether holidays are filled and copied to as well
 * @param changes for {@code save}: days with their plans, a line each, as {@code 3/2021-05-06 15 09:00-12:00=4}
 */
record PlanningForm(
        String week,
        String action,
        @Nullable List<String> cell,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime until,
        @Nullable Integer minutes,
        @Nullable Integer places,
        @Nullable Integer kept,
        @Nullable String product,
        @Nullable Boolean holidays,
        @Nullable String changes) {

    static final PlanningForm EMPTY =
            new PlanningForm("", "", null, LocalTime.of(8, 0), LocalTime.of(20, 0), 15, 10, 0, "", false, "");

    private static final int MOST_CHANGES = 700;

    /** The days that change, with the plans they get. */
    List<PlanWeek.Day> days(WeekPlan plan, WeekPlan weekBefore) {
        return switch (action) {
            case "fill" -> workdays(chosen((line, date) -> evenly()));
            case "close" -> chosen((line, date) -> Capacity.closed());
            case "copy" -> workdays(chosen((line, date) -> lastWeek(weekBefore, line, date)));
            case "copyWeek" -> workdays(plan.changes((line, date) -> lastWeek(weekBefore, line, date)));
            case "save" -> prepared(changes);
            default -> throw new PlanNotation.Unreadable();
        };
    }

    private List<PlanWeek.Day> workdays(List<PlanWeek.Day> days) {
        return Workdays.of(days, Boolean.TRUE.equals(holidays));
    }

    private Capacity evenly() {
        if (from == null || until == null || minutes == null || places == null) {
            throw new PlanNotation.Unreadable();
        }
        return Capacity.even(from, until, minutes, places)
                .keeping(kept == null ? 0 : kept)
                .giving(product(product));
    }

    /** What somebody typed; a blank says nothing. */
    static @Nullable ProductCode product(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : ProductCode.parse(typed);
    }

    private List<PlanWeek.Day> chosen(BiFunction<Integer, LocalDate, Capacity> plan) {
        if (cell == null || cell.isEmpty()) {
            throw new NothingChosen();
        }
        return cell.stream().map(key -> day(key, plan)).toList();
    }

    /** The days that are written in {@code changes}. */
    static List<PlanWeek.Day> prepared(@Nullable String changes) {
        var lines = changes == null
                ? List.<String>of()
                : changes.lines().limit(MOST_CHANGES).toList();
        return lines.stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> day(parts[0], (line, date) -> PlanNotation.parse(parts.length > 1 ? parts[1] : "")))
                .toList();
    }

    private static PlanWeek.Day day(String key, BiFunction<Integer, LocalDate, Capacity> plan) {
        try {
            var parts = key.split("/", 2);
            int line = Integer.parseInt(parts[0]);
            var date = LocalDate.parse(parts[1]);
            return new PlanWeek.Day(line, date, plan.apply(line, date));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new PlanNotation.Unreadable();
        }
    }

    private static Capacity lastWeek(WeekPlan weekBefore, int line, LocalDate date) {
        return weekBefore.has(line) ? weekBefore.day(line, date.minusWeeks(1)).capacity() : Capacity.closed();
    }

    IsoWeek isoWeek() {
        return IsoWeek.parse(week);
    }
}
