package be.vaxis.reservation.planning;

import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.LineDays;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Plans a week in one transaction: each line day says for itself whether it can be planned so. */
@Component
class PlanningDesk {

    private final Directory directory;
    private final LineDays lineDays;

    PlanningDesk(Directory directory, LineDays lineDays) {
        this.directory = directory;
        this.lineDays = lineDays;
    }

    @CommandHandler
    void handle(PlanWeek command) throws Exception {
        int lines = directory
                .find(command.centre())
                .orElseThrow(() -> new CentreUnknown(command.centre()))
                .lines();
        var plans = new TreeMap<LineDayId, Capacity>();
        for (var day : command.days()) {
            if (day.line() < 1 || day.line() > lines) {
                throw new LineUnknown(day.line(), lines);
            }
            if (!command.week().contains(day.date())) {
                throw new DayOutsideWeek(day.date(), command.week());
            }
            plans.put(new LineDayId(command.centre(), day.line(), day.date()), day.capacity());
        }
        lineDays.plan(plans);
    }
}
