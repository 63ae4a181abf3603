package be.vaxis.contract.registration;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the register of doses tells: what was given when; never the lot, the vaccinator, a reaction or a reason. */
public sealed interface RegistrationEvent extends ContractEvent {

    PersonId person();

    @Override
    default String key() {
        return person().toString();
    }

    /** Where a person stands. Source: the code database keeps it per person. */
    enum VaccinationStatus {
        NOT_VACCINATED,
        FIRST_DOSE_SECOND_NEEDED,
        FULLY_VACCINATED
    }

    /**
     * A dose was given and registered. Told again under the same id when it was corrected, or when another dose gave it
     * another number: the last one holds.
     *
     * @param product our code of the product, such as {@code COMIRNATY}
     * @param number of the dose in the series, from 1; 0 when it does not count
     * @param of doses in the series
     * @param status of the person after this dose
     * @param nextFrom first day of the window for the next dose, when one is needed
     * @param nextUntil last day of that window
     * @param country where it was given, two letters of ISO 3166; null for Belgium, and in the first revision
     */
    @Revision("2")
    record DoseRegistered(
            PersonId person,
            UUID dose,
            String product,
            LocalDate given,
            int number,
            int of,
            VaccinationStatus status,
            @Nullable LocalDate nextFrom,
            @Nullable LocalDate nextUntil,
            @Nullable String country)
            implements RegistrationEvent {}

    /**
     * A dose turned out not to have been given, or not to this person, or the person wants it shared no more: whoever has
     * heard of it drops it. Told again under the same id when it is shared again.
     *
     * @param status of the person without it
     * @param nextFrom first day of the window for the next dose, when one is needed; null in the first revision
     * @param nextUntil last day of that window
     */
    @Revision("2")
    record DoseWithdrawn(
            PersonId person,
            UUID dose,
            VaccinationStatus status,
            @Nullable LocalDate nextFrom,
            @Nullable LocalDate nextUntil)
            implements RegistrationEvent {}
}
