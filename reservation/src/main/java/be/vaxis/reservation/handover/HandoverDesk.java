package be.vaxis.reservation.handover;

import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.handover.HandoverBookings.State;
import be.vaxis.reservation.handover.HandoverCommand.EndHandover;
import be.vaxis.reservation.handover.HandoverCommand.EndSecuring;
import be.vaxis.reservation.handover.HandoverCommand.HandOver;
import be.vaxis.reservation.lineday.Claim;
import be.vaxis.reservation.lineday.LineDays;
import be.vaxis.reservation.lineday.Purpose;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Carries out the steps of a hand-over, each in a transaction of its own; a step that is taken again changes nothing. */
@Component
class HandoverDesk {

    private final Repository<Handover> handovers;
    private final HandoverBookings work;
    private final AffectedBookings affected;
    private final Changes changes;
    private final LineDays lineDays;

    HandoverDesk(
            Repository<Handover> handovers,
            HandoverBookings work,
            AffectedBookings affected,
            Changes changes,
            LineDays lineDays) {
        this.handovers = handovers;
        this.work = work;
        this.affected = affected;
        this.changes = changes;
        this.lineDays = lineDays;
    }

    @CommandHandler
    void handle(HandOver command) {
        var id = command.handover();
        var bookings = affected.of(changes.find(id));
        handovers.load(id.toString()).execute(it -> it.begin(bookings.size(), command.by()));
        work.plan(id, bookings);
    }

    @CommandHandler
    void handle(SecurePlaces command) {
        var code = command.booking().code();
        if (work.lock(command.handover(), code, State.PLANNED)) {
            var holder = command.booking().booking().successor();
            var places = lineDays.leastLoaded(command.moments(), holder, Purpose.MOVE);
            lineDays.exchange(Claim.of(holder, places, Purpose.MOVE), List.of());
            work.secure(command.handover(), command.booking(), command.booking().with(places));
        }
    }

    @CommandHandler
    void handle(EndSecuring command) {
        if (work.count(command.handover(), State.PLANNED) == 0) {
            int missing = work.count(command.handover(), State.UNPLACED);
            handovers.load(command.handover().toString()).execute(it -> it.endSecuring(missing));
        }
    }

    @CommandHandler
    void handle(GiveBackPlaces command) {
        if (work.lock(command.handover(), command.code(), State.SECURED)) {
            var places = work.secured(command.handover(), command.code())
                    .orElseThrow()
                    .places();
            var holder = new BookingId(command.code()).successor();
            lineDays.exchange(List.of(), Claim.of(holder, places, Purpose.MOVE));
            work.strikeOut(command.handover(), command.code());
        }
    }

    @CommandHandler
    void handle(EndHandover command) {
        var id = command.handover();
        if (work.count(id, State.SECURED) == 0) {
            int moved = work.count(id, State.MOVED);
            int leftAlone = work.count(id, State.LEFT_ALONE);
            handovers.load(id.toString()).execute(it -> it.end(moved, leftAlone));
            work.strikeOutAll(id);
        }
    }
}
