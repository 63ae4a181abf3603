package be.vaxis.reservation.web;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.agenda.FreeDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Free days as a calendar of some weeks, with the times of one of them.
 *
 * @param earlier the Monday to go back to, when there is something before
 * @param later the Monday to go on to, when there is something after
 */
record ChoiceCalendar(
        List<List<Cell>> weeks,
        @Nullable FreeDay shown,
        @Nullable LocalDate earlier,
        @Nullable LocalDate later) {

    private static final int MOST_WEEKS = 6;
    private static final int MANY = 20;

    /** A day of the calendar; without free moments it cannot be chosen. */
    record Cell(LocalDate date, int free, boolean isShown) {

        /** How much there is to choose from, for the shade of the day: none, few or many. */
        public String plenty() {
            return free == 0 ? "none" : free < MANY ? "few" : "many";
        }
    }

    /** The times of a day in parts: morning, afternoon, evening. */
    record Part(String name, List<LocalTime> times) {}

    /**
     * @param wishedDay the day whose times are shown, if it has any; else the first one that has
     * @param from the first week shown; else the first one that has something
     */
    static ChoiceCalendar of(List<FreeDay> days, @Nullable LocalDate wishedDay, @Nullable LocalDate from) {
        if (days.isEmpty()) {
            return new ChoiceCalendar(List.of(), null, null, null);
        }
        var first = IsoWeek.of(
                from != null
                        ? from
                        : wishedDay != null ? wishedDay : days.getFirst().date());
        var after = first.plusWeeks(MOST_WEEKS).monday();
        var visible = days.stream()
                .filter(day ->
                        !day.date().isBefore(first.monday()) && day.date().isBefore(after))
                .toList();
        var shown = visible.stream()
                .filter(day -> day.date().equals(wishedDay))
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElse(null);
        return new ChoiceCalendar(
                weeks(first, visible, shown),
                shown,
                days.getFirst().date().isBefore(first.monday())
                        ? first.plusWeeks(-MOST_WEEKS).monday()
                        : null,
                days.getLast().date().isBefore(after) ? null : after);
    }

    private static List<List<Cell>> weeks(IsoWeek first, List<FreeDay> visible, @Nullable FreeDay shown) {
        Map<LocalDate, FreeDay> byDate = visible.stream().collect(Collectors.toMap(FreeDay::date, Function.identity()));
        var weeks = new ArrayList<List<Cell>>();
        var last = visible.isEmpty() ? first : IsoWeek.of(visible.getLast().date());
        for (var week = first; !week.monday().isAfter(last.monday()); week = week.plusWeeks(1)) {
            weeks.add(week.days().stream()
                    .map(date -> new Cell(
                            date,
                            byDate.containsKey(date) ? byDate.get(date).times().size() : 0,
                            shown != null && date.equals(shown.date())))
                    .toList());
        }
        return List.copyOf(weeks);
    }

    /** The times of the shown day. */
    public List<Part> parts() {
        return shown == null
                ? List.of()
                : Stream.of("morning", "afternoon", "evening")
                        .map(name -> new Part(name, timesIn(name, shown)))
                        .filter(part -> !part.times().isEmpty())
                        .toList();
    }

    private static List<LocalTime> timesIn(String part, FreeDay day) {
        return day.times().stream().filter(time -> partOf(time).equals(part)).toList();
    }

    private static String partOf(LocalTime time) {
        return time.getHour() < 12 ? "morning" : time.getHour() < 18 ? "afternoon" : "evening";
    }
}
