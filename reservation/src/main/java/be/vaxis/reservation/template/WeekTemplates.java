package be.vaxis.reservation.template;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.planning.WeekPlan;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.reservation.template.TemplateCommand.DeleteTemplate;
import be.vaxis.reservation.template.TemplateCommand.RenameTemplate;
import be.vaxis.reservation.template.TemplateCommand.RestoreTemplate;
import be.vaxis.reservation.template.TemplateCommand.SaveTemplate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What edges ask about templates. What they ask for is seen by whoever looks afterwards. */
@Component
public class WeekTemplates {

    private final TemplateRows rows;
    private final Weeks weeks;
    private final CommandGateway commands;
    private final Freshness freshness;

    WeekTemplates(TemplateRows rows, Weeks weeks, CommandGateway commands, Freshness freshness) {
        this.rows = rows;
        this.weeks = weeks;
        this.commands = commands;
        this.freshness = freshness;
    }

    /** All there are, by name: a centre has a hundred at most. */
    public List<WeekTemplate> all(CentreId centre) {
        return page(centre, TooManyTemplates.MOST, 0);
    }

    /** By name. */
    public List<WeekTemplate> page(CentreId centre, int most, int skipped) {
        return rows.of(centre, most, skipped);
    }

    public int count(CentreId centre) {
        return rows.count(centre);
    }

    /** Those that were deleted last, which can be put back. */
    public List<WeekTemplate> deleted(CentreId centre, int most) {
        return rows.deleted(centre, most);
    }

    /** @throws TemplateUnknown when the centre has none of this name, or has deleted it */
    public WeekTemplate find(CentreId centre, UUID template) {
        return rows.find(centre, template).orElseThrow(TemplateUnknown::new);
    }

    /**
     * Keeps a week as it is planned now.
     *
     * @param template the one whose place it takes; or a new name for a new one
     * @param replace whether it may take the place of another template that has the name
     * @return which template it is
     */
    public UUID save(CentreId centre, UUID template, TemplateName name, IsoWeek week, boolean replace, String by) {
        var days = days(weeks.of(centre, week));
        UUID saved = commands.sendAndWait(new SaveTemplate(new TemplatesId(centre), template, name, days, replace, by));
        freshness.await(TemplateRows.GROUP);
        return saved;
    }

    public void rename(CentreId centre, UUID template, TemplateName name, String by) {
        send(new RenameTemplate(new TemplatesId(centre), template, name, by));
    }

    public void delete(CentreId centre, UUID template, String by) {
        send(new DeleteTemplate(new TemplatesId(centre), template, by));
    }

    public void restore(CentreId centre, UUID template, String by) {
        send(new RestoreTemplate(new TemplatesId(centre), template, by));
    }

    private void send(TemplateCommand command) {
        commands.sendAndWait(command);
        freshness.await(TemplateRows.GROUP);
    }

    private static List<TemplateDay> days(WeekPlan plan) {
        return plan.lines().stream()
                .flatMap(line -> line.days().stream())
                .filter(day -> !day.slots().isEmpty())
                .map(day -> new TemplateDay(day.line(), day.date().getDayOfWeek(), day.capacity()))
                .toList();
    }
}
