package be.vaxis.reservation.template;

import be.vaxis.reservation.lineday.Capacity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A template as planners see it.
 *
 * @param places of all its days together
 * @param by the identity provider's own name of who saved it last
 */
public record WeekTemplate(
        UUID template, TemplateName name, int places, List<TemplateDay> days, Instant savedAt, String by) {

    /** What it plans for a line on a day; closed when it names none. */
    public Capacity on(int line, DayOfWeek day) {
        return days.stream()
                .filter(it -> it.line() == line && it.day() == day)
                .findFirst()
                .map(TemplateDay::capacity)
                .orElseGet(Capacity::closed);
    }

    /** The lines that it opens, in order. */
    public List<Integer> lines() {
        return days.stream().map(TemplateDay::line).distinct().sorted().toList();
    }
}
