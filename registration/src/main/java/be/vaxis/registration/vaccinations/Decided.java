package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** What was decided on one of many. */
public sealed interface Decided {

    record Counted(DoseAccepted dose) implements Decided {}

    record Kept(ImmunizationKept immunization) implements Decided {}

    record Refused(Rejection because) implements Decided {}
}
