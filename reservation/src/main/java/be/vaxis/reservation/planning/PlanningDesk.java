package be.vaxis.reservation.planning;

import be.vaxis.reservation.lineday.LineDays;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Plans a week, or several, in one transaction: each line day says for itself whether it can be planned so. */
@Component
class PlanningDesk {

    private final PlanChecks checks;
    private final LineDays lineDays;

    PlanningDesk(PlanChecks checks, LineDays lineDays) {
        this.checks = checks;
        this.lineDays = lineDays;
    }

    @CommandHandler
    void handle(PlanWeek command) throws Exception {
        lineDays.plan(checks.of(command.centre(), command.week(), command.days()));
    }

    @CommandHandler
    void handle(PlanWeeks command) throws Exception {
        lineDays.plan(checks.of(command.centre(), command.weeks()));
    }
}
