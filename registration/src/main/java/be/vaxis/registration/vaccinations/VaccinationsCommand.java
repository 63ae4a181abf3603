package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
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
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the vaccinations of a person. */
public sealed interface VaccinationsCommand {

    VaccinationsId vaccinations();

    /**
     * Registers a dose that was given. Answers with a {@link DoseAccepted}.
     *
     * <p>The same dose told again is already registered: the same id, or the same day, product and source.
     *
     * @param birthDate as the register has it; without it ages are not checked
     * @param given a day in Belgium
     * @param reaction seen at once; null when none was
     * @param screening the answers by the code of their question
     * @param override why a rule of the schedule that speaks against the dose does not hold
     */
    record RegisterDose(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            Personal<Insz> insz,
            @Nullable Personal<PartialDate> birthDate,
            Vaccine vaccine,
            LocalDate given,
            Place place,
            Vaccinator vaccinator,
            Source source,
            @Nullable Reaction reaction,
            Map<String, Answer> screening,
            @Nullable OverrideReason override)
            implements VaccinationsCommand {}

    /** Takes back a dose that was registered in error; only its source can. Doing it twice is doing it once. */
    record WithdrawDose(
            @TargetAggregateIdentifier VaccinationsId vaccinations, DoseId dose, WithdrawalReason reason, Source source)
            implements VaccinationsCommand {}
}
