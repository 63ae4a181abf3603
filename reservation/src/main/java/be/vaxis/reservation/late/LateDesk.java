package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Relocations;
import be.vaxis.reservation.late.LateChange.CarryOut;
import be.vaxis.reservation.late.LateChange.Preview;
import be.vaxis.reservation.lineday.LateLineDays;
import be.vaxis.reservation.planning.PlanChecks;
import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/**
 * Decides on late changes. What is carried out is what was seen, or nothing.
 *
 * <p>Bookings are loaded before the line days, and those in their order, so that no two commands wait for each other.
 */
@Component
class LateDesk {

    private final PlanChecks checks;
    private final Foresight foresight;
    private final LateLineDays lineDays;
    private final Relocations bookings;

    LateDesk(PlanChecks checks, Foresight foresight, LateLineDays lineDays, Relocations bookings) {
        this.checks = checks;
        this.foresight = foresight;
        this.lineDays = lineDays;
        this.bookings = bookings;
    }

    @CommandHandler
    Consequences handle(Preview command) throws Exception {
        return foresight.of(checks.of(command.centre(), command.week(), command.days()));
    }

    @CommandHandler
    Consequences handle(CarryOut command) throws Exception {
        var plans = checks.of(command.centre(), command.week(), command.days());
        for (var holder : command.involved().stream()
                .sorted(Comparator.comparing(CodeDigest::value))
                .toList()) {
            bookings.load(holder);
        }
        lineDays.lock(command.touched());
        var now = foresight.of(plans);
        if (!now.fingerprint().equals(command.seen())) {
            throw new PreviewStale(now);
        }
        lineDays.rearrange(plans, command.reason(), command.by(), now.departures());
        for (var lost : now.lostHolds()) {
            bookings.loseHold(lost.holder(), lost.from());
        }
        for (var booking : now.bookings()) {
            bookings.move(booking);
        }
        for (var booking : now.givenUp()) {
            bookings.giveUp(booking);
        }
        return now;
    }
}
