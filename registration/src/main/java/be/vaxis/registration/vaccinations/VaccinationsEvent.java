package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.CorrectionKind;
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
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to the vaccinations of a person. */
public sealed interface VaccinationsEvent {

    VaccinationsId vaccinations();

    DoseId dose();

    /**
     * A dose was given, and we were told.
     *
     * @param insz under which it was told; the person may have another one later
     * @param number in the series when it was registered; a dose told late can change it; 0 while it is held
     * @param recorded when it was registered
     * @param standing where the person stands now by the doses that are shared, by the schedule of the day on which this
     *     was decided; as in every event here
     * @param consent to the vaccination; null when nothing was said about it, and in the first revision
     * @param sharing null where it is not asked, and in the first two revisions
     */
    @Revision("3")
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
            Standing standing,
            @Nullable Consent consent,
            @Nullable Sharing sharing)
            implements VaccinationsEvent {

        Taken taken() {
            return new Taken(dose, vaccine.product(), given, override != null);
        }
    }

    /**
     * A dose was given otherwise than it had been registered.
     *
     * @param version of the vaccination, from 2
     * @param kinds what was wrong; never empty
     * @param by who corrected it: its source, or the help desk
     * @param number in the series now
     * @param override why it counts although the schedule speaks against it; null when it does not
     * @param standing where the person stands now
     * @param sharing null where it is not asked, and in the first revision
     */
    @Revision("2")
    record DoseCorrected(
            VaccinationsId vaccinations,
            DoseId dose,
            int version,
            Vaccine vaccine,
            LocalDate given,
            int number,
            Place place,
            Vaccinator vaccinator,
            Set<CorrectionKind> kinds,
            @Nullable Personal<String> reason,
            Source by,
            @Nullable OverrideReason override,
            Instant recorded,
            Standing standing,
            @Nullable Sharing sharing)
            implements VaccinationsEvent {

        DoseFacts facts() {
            return new DoseFacts(vaccine, given, place, vaccinator);
        }
    }

    /**
     * Another dose of the person was registered late, corrected or taken back, and this one got another number.
     *
     * @param number in the series now; 0 when it counts no more
     * @param standing where the person stands now
     * @param country where it was given; null for Belgium, and in the first revision
     */
    @Revision("2")
    record DoseRenumbered(
            VaccinationsId vaccinations,
            DoseId dose,
            String product,
            LocalDate given,
            int number,
            Instant recorded,
            Standing standing,
            @Nullable String country)
            implements VaccinationsEvent {}

    /**
     * It was told which dose it was, with the registration or the correction before this. Nothing that counts changes.
     *
     * @param version of the vaccination, as of what it was told with
     * @param number null when it is told no more
     * @param by who told it
     */
    record DoseNumberTold(
            VaccinationsId vaccinations,
            DoseId dose,
            int version,
            @Nullable ToldNumber number,
            Source by,
            Instant recorded)
            implements VaccinationsEvent {}

    /**
     * What was seen after a dose was told later, or corrected. Nothing that counts changes.
     *
     * @param version of the vaccination, as of the correction before this
     * @param reaction null when none was seen after all
     * @param by who told it
     */
    record ReactionTold(
            VaccinationsId vaccinations,
            DoseId dose,
            int version,
            @Nullable Reaction reaction,
            Source by,
            Instant recorded)
            implements VaccinationsEvent {}

    /**
     * A registration was taken back: it counts no more, and stays in the record as an error.
     *
     * @param sharing null where it is not asked, and in the first revision
     */
    @Revision("2")
    record DoseWithdrawn(
            VaccinationsId vaccinations,
            DoseId dose,
            WithdrawalReason reason,
            Source source,
            Instant recorded,
            Standing standing,
            @Nullable Sharing sharing)
            implements VaccinationsEvent {}

    /**
     * Consent to share a dose was given after all, or withdrawn: others get it back, or drop it.
     *
     * @param vaccine and {@code given} as they are on record
     * @param number in the series now; 0 when it is held
     * @param source who told it
     * @param standing where the person stands now by the doses that are shared
     * @param country where it was given; null for Belgium, and in the first revision
     */
    @Revision("2")
    record SharingSettled(
            VaccinationsId vaccinations,
            DoseId dose,
            Sharing sharing,
            Vaccine vaccine,
            LocalDate given,
            int number,
            Sharing.By by,
            Source source,
            Instant recorded,
            Standing standing,
            @Nullable String country)
            implements VaccinationsEvent {}

    /**
     * A vaccination was told word for word: one of the campaign after it was registered, any other one on its own.
     *
     * @param version from 1; counts every change of the vaccination, also one that was told by another way
     * @param source who told it
     */
    record ImmunizationTold(
            VaccinationsId vaccinations, DoseId dose, int version, Told told, Source source, Instant recorded)
            implements VaccinationsEvent {}

    /**
     * A vaccination that was told of a provisional identity is this person's, under its own id.
     *
     * @param version of the vaccination, one more than before
     * @param told its last words, sealed with the key of this person
     * @param fingerprints of all its words, the latest last
     * @param source who told it first
     * @param from the provisional identity, which is a part of this person
     * @param alsoNamed under which ids it would be told of this person
     * @param sameAs the one that was here before; null when it was new. Then it stands no more on its own
     * @param by who found out whose it is
     */
    record VaccinationAdopted(
            VaccinationsId vaccinations,
            DoseId dose,
            int version,
            Told told,
            List<String> fingerprints,
            Source source,
            PersonId from,
            List<DoseId> alsoNamed,
            @Nullable DoseId sameAs,
            Source by,
            Instant recorded)
            implements VaccinationsEvent {}
}
