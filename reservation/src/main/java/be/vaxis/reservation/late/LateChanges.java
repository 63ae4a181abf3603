package be.vaxis.reservation.late;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.LateChange.CarryOut;
import be.vaxis.reservation.late.LateChange.Preview;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What edges ask for late changes. */
@Component
public class LateChanges {

    private final CommandGateway commands;

    LateChanges(CommandGateway commands) {
        this.commands = commands;
    }

    /** What the plans would do to the people who are booked; nothing is changed. */
    public Consequences preview(CentreId centre, IsoWeek week, List<Day> days) {
        return commands.sendAndWait(new Preview(centre, week, days));
    }

    /**
     * Changes the plans and moves the people, all or nothing.
     *
     * @param seen the fingerprint of the preview that was looked at
     * @throws PreviewStale when it would do something else now
     */
    public Consequences carryOut(
            CentreId centre, IsoWeek week, List<Day> days, LateReason reason, String by, String seen) {
        var now = preview(centre, week, days);
        if (!now.fingerprint().equals(seen)) {
            throw new PreviewStale(now);
        }
        return commands.sendAndWait(new CarryOut(centre, week, days, reason, by, seen, now.involved(), now.touched()));
    }
}
