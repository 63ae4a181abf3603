package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.ToldNumber;
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
     * @param consent to the vaccination; null when nothing was said about it
     * @param number which dose it is according to who tells it; null when they do not say
     * @param sharing null where it is not asked
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
            @Nullable OverrideReason override,
            @Nullable Consent consent,
            @Nullable ToldNumber number,
            @Nullable Sharing sharing)
            implements VaccinationsCommand {

        /** One of which nothing is said about consent or its number, and sharing is not asked. */
        public RegisterDose(
                VaccinationsId vaccinations,
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
                @Nullable OverrideReason override) {
            this(
                    vaccinations,
                    dose,
                    insz,
                    birthDate,
                    vaccine,
                    given,
                    place,
                    vaccinator,
                    source,
                    reaction,
                    screening,
                    override,
                    null,
                    null,
                    null);
        }

        /** The same under the id of one that was told before. */
        RegisterDose as(DoseId known) {
            return new RegisterDose(
                    vaccinations,
                    known,
                    insz,
                    birthDate,
                    vaccine,
                    given,
                    place,
                    vaccinator,
                    source,
                    reaction,
                    screening,
                    override,
                    consent,
                    number,
                    sharing);
        }

        Proposal proposal() {
            return new Proposal(dose, vaccine, given, birthDate, screening, override);
        }

        DoseFacts facts() {
            return new DoseFacts(vaccine, given, place, vaccinator);
        }
    }

    /**
     * Takes back a dose that was registered in error. Doing it twice is doing it once.
     *
     * @param source who asks: only who registered it can, and the help desk
     */
    record WithdrawDose(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            WithdrawalReason reason,
            Source source,
            boolean helpDesk)
            implements VaccinationsCommand {

        public WithdrawDose(VaccinationsId vaccinations, DoseId dose, WithdrawalReason reason, Source source) {
            this(vaccinations, dose, reason, source, false);
        }
    }

    /**
     * Says how a dose was given after all; what was said before stays on record. The same facts again are nothing new.
     *
     * @param number which dose it is according to its source; null when it does not say
     * @param reaction seen after it; null when none was
     * @param birthDate as the register has it; without it ages are not checked
     * @param source who asks: only who registered it can, and the help desk
     * @param reason in words; they may tell about the person
     * @param override why a rule of the schedule that speaks against the day or the product does not hold
     * @param told the words in which it is told now; null when it is told by fields
     * @param ifVersion the version that the caller has read; null for whichever there is
     */
    record CorrectDose(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            DoseFacts facts,
            @Nullable ToldNumber number,
            @Nullable Reaction reaction,
            @Nullable Personal<PartialDate> birthDate,
            Source source,
            boolean helpDesk,
            @Nullable Personal<String> reason,
            @Nullable OverrideReason override,
            @Nullable Told told,
            @Nullable Integer ifVersion)
            implements VaccinationsCommand {

        /** One of which nobody said which number it has, or that anything was seen. */
        public CorrectDose(
                VaccinationsId vaccinations,
                DoseId dose,
                DoseFacts facts,
                @Nullable Personal<PartialDate> birthDate,
                Source source,
                boolean helpDesk,
                @Nullable Personal<String> reason,
                @Nullable OverrideReason override,
                @Nullable Told told,
                @Nullable Integer ifVersion) {
            this(vaccinations, dose, facts, null, null, birthDate, source, helpDesk, reason, override, told, ifVersion);
        }

        Proposal proposal() {
            return new Proposal(dose, facts.vaccine(), facts.given(), birthDate, Map.of(), override);
        }
    }

    /**
     * Gives or withdraws consent to share a dose. The same again changes nothing.
     *
     * @param source who tells it; a vaccinator can only for doses of their own organisation
     */
    record SettleSharing(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            Sharing sharing,
            Sharing.By by,
            Source source)
            implements VaccinationsCommand {}

    /**
     * {@link RegisterDose}, and keeps how it was told.
     *
     * @param ifVersion the version that these words take the place of; null for a dose that is told for the first time
     */
    record RegisterToldDose(
            RegisterDose dose, Told told, @Nullable Integer ifVersion) implements VaccinationsCommand {

        @Override
        @TargetAggregateIdentifier
        public VaccinationsId vaccinations() {
            return dose.vaccinations();
        }
    }

    /**
     * Keeps a vaccination that is none of the campaign, or cannot be counted, as it was told. Answers with an {@link
     * ImmunizationKept}; the same words under the same id are kept already, and other ones are a new version of it.
     *
     * @param provisionally by which number somebody without a known INSZ is told of; null for anybody else
     */
    record KeepImmunization(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            Told told,
            Source source,
            @Nullable Personal<OtherNumber> provisionally)
            implements VaccinationsCommand {

        /** One of somebody with an INSZ. */
        public KeepImmunization(VaccinationsId vaccinations, DoseId dose, Told told, Source source) {
            this(vaccinations, dose, told, source, null);
        }
    }

    /**
     * Puts a vaccination as it should have been told in the place of how it was told. Answers with an {@link
     * ImmunizationKept}; only its source can.
     *
     * @param ifVersion the version that the caller has read
     * @param withdraws why the dose counts no more; null when nothing that counts is changed
     */
    record ReviseImmunization(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            DoseId dose,
            int ifVersion,
            Told told,
            Source source,
            @Nullable WithdrawalReason withdraws)
            implements VaccinationsCommand {}
}
