package be.vaxis.pharmacovigilance.intake;

import be.vaxis.pharmacovigilance.prefill.KnownDose;
import be.vaxis.pharmacovigilance.report.SuspectDose;

/** A dose of the register as a report tells it: without its id, by which others would find whose it was. */
public final class Suspects {

    private Suspects() {}

    public static SuspectDose of(KnownDose dose) {
        return new SuspectDose(
                dose.product(), dose.lot(), dose.unit(), dose.given(), dose.number(), dose.place(), dose.reaction());
    }
}
