package be.vaxis.registration.desk;

import be.vaxis.kernel.Rejection;

/** Nothing tells who gave the dose: the message does not, and the caller is a program of many. */
public final class VaccinatorMissing extends Rejection {

    VaccinatorMissing() {
        super("registration:vaccinatorMissing", 422, "Say who gave the dose: a RIZIV number or an INSZ.");
    }
}
