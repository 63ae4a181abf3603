package be.vaxis.reservation.lineday;

import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The chosen line lost its last place between the choice and the booking. Not a refusal: another line, or the same
 * one as it is now, may well have a place, so the command is tried again as after any other conflict.
 */
public final class LineFilledMeanwhile extends ConcurrencyException {

    LineFilledMeanwhile(LineDayId lineDay) {
        super(lineDay + " changed while a place on it was being taken.");
    }
}
