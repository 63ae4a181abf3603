package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to the vaccinations of a person. */
public sealed interface VaccinationsEvent {

    VaccinationsId vaccinations();

    DoseId dose();

    /** Where the person stands now, by the schedule of the day on which this was decided. */
    Standing standing();

    /**
     * A dose was given, and we were told.
     *
     * @param insz under which it was told; the person may have another one later
     * @param number in the series when it was registered; a dose told late can change it
     * @param recorded when it was registered
     */
    record DoseRegistered(
            VaccinationsId vaccinations,
            DoseId dose,
            Personal<Insz> insz,
            Vaccine vaccine,
            LocalDate given,
            int number,
            Place place,
            Vaccinator vaccinator,
            Source source,
            @Nullable Reaction reaction,
            Map<String, Answer> screening,
            @Nullable OverrideReason override,
            Instant recorded,
            Standing standing)
            implements VaccinationsEvent {}

    /** A registration was taken back: it counts no more, and stays in the record as an error. */
    record DoseWithdrawn(
            VaccinationsId vaccinations,
            DoseId dose,
            WithdrawalReason reason,
            Source source,
            Instant recorded,
            Standing standing)
            implements VaccinationsEvent {}
}
