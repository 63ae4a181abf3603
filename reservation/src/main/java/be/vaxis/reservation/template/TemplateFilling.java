package be.vaxis.reservation.template;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.planning.PlanWeek.Day;
import be.vaxis.reservation.planning.PlanWeeks;
import be.vaxis.reservation.planning.WeekPlan;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.reservation.planning.Workdays;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Gives weeks the plan of a template: planned as by hand, and refused for the same reasons. */
@Component
public class TemplateFilling {

    private final WeekTemplates templates;
    private final Weeks weeks;
    private final CommandGateway commands;

    TemplateFilling(WeekTemplates templates, Weeks weeks, CommandGateway commands) {
        this.templates = templates;
        this.weeks = weeks;
        this.commands = commands;
    }

    /**
     * Fills weeks in a row, all or none; days that the template does not open are closed.
     *
     * @param holidays whether legal holidays are filled as well
     * @throws TooManyWeeks when it is less than one week, or more than can be filled in one go
     * @throws TemplateUnknown when the centre has none of this name
     */
    public void fill(CentreId centre, UUID template, IsoWeek first, int count, boolean holidays) {
        TooManyWeeks.refuse(count);
        var found = templates.find(centre, template);
        var days = new ArrayList<Day>();
        for (int i = 0; i < count; i++) {
            days.addAll(changes(found, weeks.of(centre, first.plusWeeks(i))));
        }
        commands.sendAndWait(PlanWeeks.of(centre, Workdays.of(days, holidays)));
    }

    /** Lines that the centre has no longer are named too, so that they are not left out unseen. */
    private static List<Day> changes(WeekTemplate template, WeekPlan plan) {
        var changes = new ArrayList<>(plan.changes((line, date) -> template.on(line, date.getDayOfWeek())));
        template.days().stream()
                .filter(day -> !plan.has(day.line()))
                .map(day -> new Day(day.line(), plan.week().monday().with(day.day()), day.capacity()))
                .forEach(changes::add);
        return changes;
    }
}
