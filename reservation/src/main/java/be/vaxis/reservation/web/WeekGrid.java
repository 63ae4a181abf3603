package be.vaxis.reservation.web;

import be.vaxis.reservation.lineday.ProductCode;
import be.vaxis.reservation.planning.DayPlan;
import be.vaxis.reservation.planning.DayPlan.SlotPlan;
import be.vaxis.reservation.planning.WeekPlan;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calendar of a week: every line by every day, drawn on one scale of hours and places.
 *
 * @param firstHour where every drawing begins
 * @param lastHour where it ends, up to 24
 * @param most the highest number of places of any slot
 */
record WeekGrid(WeekPlan plan, int firstHour, int lastHour, int most, List<Row> rows) {

    /** The drawing of a day is this wide and high; pages scale it. */
    static final int WIDTH = 96;

    static final int HEIGHT = 24;
    private static final int SHADES = 4;

    /** A line. */
    record Row(int line, int places, List<Cell> cells) {}

    /**
     * A line on a day.
     *
     * @param last what was planned a week before, in {@link PlanNotation}
     * @param planned the outline of the places
     * @param booked the outline of those that are booked
     */
    record Cell(DayPlan day, String notation, String last, String planned, String booked) {

        public String key() {
            return day.line() + "/" + day.date();
        }

        /** 0 when nothing is booked, 4 when nearly all is. */
        public int shade() {
            return day.places() == 0 ? 0 : (int) Math.ceil(SHADES * (double) day.booked() / day.places());
        }

        public List<Stretch> stretches() {
            return Stretch.withPlaces(day.capacity());
        }
    }

    static WeekGrid of(WeekPlan plan, WeekPlan weekBefore) {
        var slots = Stream.of(plan, weekBefore)
                .flatMap(week -> week.lines().stream())
                .flatMap(line -> line.days().stream())
                .flatMap(day -> day.slots().stream())
                .toList();
        int first = slots.stream().mapToInt(slot -> slot.slot().getHour()).min().orElse(8);
        int last =
                slots.stream().mapToInt(slot -> slot.slot().getHour() + 1).max().orElse(20);
        int most = slots.stream().mapToInt(SlotPlan::places).max().orElse(1);
        var empty = new WeekGrid(plan, Math.min(first, 8), Math.max(last, 20), Math.max(most, 1), List.of());
        return new WeekGrid(plan, empty.firstHour, empty.lastHour, empty.most, empty.draw(weekBefore));
    }

    /** What is given this week, in order. */
    public SortedSet<String> products() {
        return plan.lines().stream()
                .flatMap(line -> line.days().stream())
                .flatMap(day -> Stream.ofNullable(day.product()))
                .map(ProductCode::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Row> draw(WeekPlan weekBefore) {
        return plan.lines().stream()
                .map(line -> new Row(
                        line.line(),
                        line.days().stream().mapToInt(DayPlan::places).sum(),
                        line.days().stream()
                                .map(day -> cell(
                                        day,
                                        weekBefore.day(line.line(), day.date().minusWeeks(1))))
                                .toList()))
                .toList();
    }

    private Cell cell(DayPlan day, DayPlan before) {
        return new Cell(
                day,
                PlanNotation.print(day.capacity()),
                PlanNotation.print(before.capacity()),
                outline(day, SlotPlan::places),
                outline(day, SlotPlan::booked));
    }

    private String outline(DayPlan day, ToIntFunction<SlotPlan> height) {
        return day.slots().stream()
                .filter(slot -> height.applyAsInt(slot) > 0)
                .map(slot -> bar(slot.slot(), day.slotLengthMinutes(), height.applyAsInt(slot)))
                .collect(Collectors.joining());
    }

    private String bar(LocalTime slot, int minutes, int places) {
        double scale = (double) WIDTH / ((lastHour - firstHour) * 60);
        long left = Math.round((slot.toSecondOfDay() / 60 - firstHour * 60) * scale);
        long right = Math.max(left + 1, Math.round((slot.toSecondOfDay() / 60 + minutes - firstHour * 60) * scale));
        long top = HEIGHT - Math.max(1, Math.round((double) HEIGHT * places / most));
        return "M" + left + " " + HEIGHT + "V" + top + "H" + right + "V" + HEIGHT + "z";
    }
}
