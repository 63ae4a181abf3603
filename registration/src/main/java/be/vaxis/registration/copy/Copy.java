package be.vaxis.registration.copy;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver gets, field by field: nothing else leaves the register.
 *
 * <p>Dutch: <i>kopie</i>. Source: process 4, Registration; process 6, Access.
 */
public sealed interface Copy {

    /** How the receiver knows it; the same for every version of it. */
    UUID item();

    Insz insz();

    /**
     * For the vault: what the person and those who care for them see. Not the number of the unit, its expiry, the reaction,
     * the screening, or why a dose counts all the same.
     *
     * @param number in the series; 0 when it does not count
     * @param of doses in the series
     * @param source who registered it
     */
    record VaultDose(
            UUID item,
            Insz insz,
            CopiedVaccine vaccine,
            LocalDate given,
            int number,
            int of,
            Place place,
            @Nullable Vaccinator vaccinator,
            Place source,
            Instant recorded)
            implements Copy {}

    /** For the test-result database: all that is registered of a vaccination; not the screening, which is about the visit. */
    record TestResultDose(
            UUID item,
            Insz insz,
            CopiedVaccine vaccine,
            @Nullable UnitNumber unit,
            @Nullable LocalDate expires,
            LocalDate given,
            int number,
            int of,
            Place place,
            @Nullable Vaccinator vaccinator,
            @Nullable Reaction reaction,
            Place source,
            Instant recorded)
            implements Copy {}

    /**
     * For contact tracing: one status per person, to judge what a contact must do. No vaccine, place, lot or vaccinator.
     *
     * @param last day of the last dose that counts
     */
    record TracingStatus(UUID item, Insz insz, VaccinationStatus status, int doses, int of, LocalDate last)
            implements Copy {}
}
