package be.vaxis.registration.rest;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.vaccinations.DoseAccepted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a registration.
 *
 * @param number of the dose in the series
 * @param next when the next dose may be given, while one is needed
 * @param lotRecalled whether its lot is being recalled; the dose is registered all the same
 */
record DoseAnswer(
        UUID dose,
        int number,
        int of,
        VaccinationStatus status,
        @Nullable NextDose next,
        boolean lotRecalled) {

    static DoseAnswer of(DoseAccepted accepted) {
        return of(accepted, false);
    }

    static DoseAnswer of(DoseAccepted accepted, boolean lotRecalled) {
        return new DoseAnswer(
                accepted.dose().value(),
                accepted.number(),
                accepted.standing().of(),
                accepted.standing().status(),
                accepted.standing().next(),
                lotRecalled);
    }
}
