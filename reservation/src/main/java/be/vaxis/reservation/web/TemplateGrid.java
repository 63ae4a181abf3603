package be.vaxis.reservation.web;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.template.TemplateDay;
import be.vaxis.reservation.template.WeekTemplate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is in a template: the lines that it opens, each with its days from Monday on. */
record TemplateGrid(List<Row> rows) {

    record Row(int line, List<Cell> cells) {}

    /** @param date some day of that name, to be written as its weekday */
    record Cell(LocalDate date, Capacity capacity) {

        public List<Stretch> stretches() {
            return Stretch.withPlaces(capacity);
        }
    }

    /** @param any a week whose days lend their names */
    static TemplateGrid of(WeekTemplate template, IsoWeek any) {
        return new TemplateGrid(template.lines().stream()
                .map(line -> new Row(
                        line,
                        template.days().stream()
                                .filter(day -> day.line() == line)
                                .sorted(Comparator.comparing(TemplateDay::day))
                                .map(day -> new Cell(any.monday().with(day.day()), day.capacity()))
                                .toList()))
                .toList());
    }
}
