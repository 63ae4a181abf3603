package be.vaxis.reservation.lineday;

import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The counters refuse what a line day allowed that was kept in memory, and has been changed by another process. The
 * transaction is lost, and the command is tried again.
 */
final class CountedMeanwhile extends ConcurrencyException {

    CountedMeanwhile(LineDayId lineDay, Throwable refused) {
        super(lineDay + " has been counted differently by another process.", refused);
    }
}
