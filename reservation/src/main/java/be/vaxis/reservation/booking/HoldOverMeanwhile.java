package be.vaxis.reservation.booking;

import org.axonframework.modelling.command.ConcurrencyException;

/**
 * A moment looks full only because places are still kept for people whose time is over. Not a refusal: those places are
 * being given back, and the command is tried again as after any other conflict.
 */
final class HoldOverMeanwhile extends ConcurrencyException {

    HoldOverMeanwhile() {
        super("places are being given back by those who did not decide in time");
    }
}
