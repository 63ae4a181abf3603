package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** The doses of a code are booked together, neither fewer nor more. */
public final class WrongNumberOfAppointments extends Rejection {

    WrongNumberOfAppointments(int doses) {
        super(
                "reservation:wrongNumberOfAppointments",
                "This code is for " + doses + (doses == 1 ? " appointment." : " appointments, made together."));
    }
}
