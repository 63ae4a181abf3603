package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Source;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a provisional identity. */
public sealed interface IdentityEvent {

    VaccinationsId vaccinations();

    /**
     * Somebody was told of by the number of another register, for the first time.
     *
     * @param by who told it
     */
    record IdentityTold(VaccinationsId vaccinations, Personal<OtherNumber> number, Source by, Instant recorded)
            implements IdentityEvent {}

    /** @param day on which a BIS number was requested */
    record BisNumberRequested(VaccinationsId vaccinations, LocalDate day, Source by, Instant recorded)
            implements IdentityEvent {}

    /** A BIS number is requested no more. */
    record BisRequestWithdrawn(VaccinationsId vaccinations, Source by, Instant recorded) implements IdentityEvent {}

    /**
     * It is a part of somebody with an INSZ. What was told of it goes on there, under the same ids.
     *
     * @param by who found out
     */
    record IdentityMerged(VaccinationsId vaccinations, PersonId into, Source by, Instant recorded)
            implements IdentityEvent {}
}
