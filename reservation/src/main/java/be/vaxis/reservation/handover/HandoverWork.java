package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.booking.BookingCommand.TakeSecuredPlaces;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.handover.HandoverBookings.State;
import be.vaxis.reservation.handover.HandoverCommand.EndHandover;
import be.vaxis.reservation.handover.HandoverCommand.EndSecuring;
import be.vaxis.reservation.handover.HandoverCommand.PutInEffect;
import be.vaxis.reservation.lineday.MomentGone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with every change that is not over, a bounded number of bookings at a time. What it has come to stands in the
 * database, so that any process can go on where another one was killed; several may work at the same time.
 */
@Component
class HandoverWork {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverWork.class);
    private static final int AT_ONCE = 200;

    private final Changes changes;
    private final HandoverBookings work;
    private final AffectedBookings affected;
    private final Placements placements;
    private final Settled settled;
    private final CommandGateway commands;

    HandoverWork(
            Changes changes,
            HandoverBookings work,
            AffectedBookings affected,
            Placements placements,
            Settled settled,
            CommandGateway commands) {
        this.changes = changes;
        this.work = work;
        this.affected = affected;
        this.placements = placements;
        this.settled = settled;
        this.commands = commands;
    }

    @Scheduled(fixedDelayString = "${vaxis.reservation.handover.pause:PT1S}", initialDelayString = "PT1S")
    void goOn() {
        for (var change : changes.open()) {
            try {
                goOn(change);
            } catch (RuntimeException later) {
                LOG.warn(
                        "{} is not further yet: {}",
                        change.id(),
                        later.getClass().getName());
            }
        }
    }

    private void goOn(Change change) {
        switch (change.stage()) {
            case WAITING -> putInEffect(change);
            case SECURING -> secure(change);
            case MOVING -> move(change);
            case UNDOING -> giveBack(change);
            case IN_EFFECT, WITHDRAWN -> {}
        }
    }

    private void putInEffect(Change change) {
        if (settled.is(change)) {
            commands.sendAndWait(new PutInEffect(change.id()));
        }
    }

    private void secure(Change change) {
        var planned = work.in(change.id(), State.PLANNED, AT_ONCE);
        if (planned.isEmpty()) {
            commands.sendAndWait(new EndSecuring(change.id()));
            return;
        }
        var bookings = affected.of(change);
        var byCode = bookings.stream().collect(Collectors.toMap(Affected::code, Function.identity()));
        var placement = placements.of(change, bookings);
        planned.stream()
                .filter(code -> !byCode.containsKey(code))
                .forEach(code -> work.set(change.id(), code, State.PLANNED, State.LEFT_ALONE));
        bookings.stream()
                .filter(it -> planned.contains(it.code()))
                .forEach(booking -> secure(change, booking, placement));
    }

    private void secure(Change change, Affected booking, Placement placement) {
        var moments = placement.place(booking);
        if (moments.isEmpty()) {
            work.set(change.id(), booking.code(), State.PLANNED, State.UNPLACED);
            return;
        }
        try {
            commands.sendAndWait(new SecurePlaces(change.id(), booking, moments.get()));
        } catch (Rejection gone) {
            if (!(gone instanceof MomentGone)) {
                throw gone;
            } // somebody else took it meanwhile; the next round looks again
        }
    }

    private void move(Change change) {
        var secured = work.in(change.id(), State.SECURED, AT_ONCE);
        secured.forEach(code -> move(change.id(), code));
        if (secured.isEmpty()) {
            commands.sendAndWait(new EndHandover(change.id()));
        }
    }

    private void move(HandoverId handover, CodeDigest code) {
        work.secured(handover, code).ifPresent(it -> {
            boolean moved = commands.sendAndWait(new TakeSecuredPlaces(new BookingId(code), it.was(), it.is()));
            work.set(handover, code, State.SECURED, moved ? State.MOVED : State.LEFT_ALONE);
        });
    }

    private void giveBack(Change change) {
        List<CodeDigest> secured = work.in(change.id(), State.SECURED, AT_ONCE);
        secured.forEach(code -> commands.sendAndWait(new GiveBackPlaces(change.id(), code)));
        if (secured.isEmpty()) {
            commands.sendAndWait(new EndHandover(change.id()));
        }
    }
}
