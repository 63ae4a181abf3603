package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PersonId;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about somebody who was told without an INSZ.
 *
 * <p>Dutch: <i>voorlopige identiteit</i>. Source: process 4, Registration.
 */
public sealed interface IdentityCommand {

    VaccinationsId vaccinations();

    /** Notes that a BIS number was requested. The same day again changes nothing; another one takes its place. */
    record RequestBisNumber(@TargetAggregateIdentifier VaccinationsId vaccinations, LocalDate day, Source by)
            implements IdentityCommand {}

    /** Notes that none was requested after all, or that it was refused. Doing it twice is doing it once. */
    record WithdrawBisRequest(@TargetAggregateIdentifier VaccinationsId vaccinations, Source by)
            implements IdentityCommand {}

    /**
     * Makes it a part of somebody with an INSZ. Answers with the list of {@link Handover}s that {@link AdoptVaccinations}
     * takes over in the same transaction; with none when that was done before.
     *
     * @param only refuse it when anybody but this source has told of it; null to do it whoever has
     */
    record MergeIdentity(
            @TargetAggregateIdentifier VaccinationsId vaccinations,
            PersonId into,
            Source by,
            @Nullable Source only) implements IdentityCommand {}

    /**
     * Takes over what was told of a provisional identity, the earliest day first. Answers with a list of {@link Adopted};
     * what is here already is left as it is, and not in it.
     *
     * <p>What a rule refuses to count is taken over all the same, as it was told.
     *
     * @param from the identity that became a part of this person
     */
    record AdoptVaccinations(
            @TargetAggregateIdentifier VaccinationsId vaccinations, PersonId from, List<Adoption> adoptions, Source by)
            implements IdentityCommand {}

    /**
     * One vaccination to take over.
     *
     * @param version of it so far
     * @param told its last words, sealed for who takes it over
     * @param fingerprints of all its words, the latest last
     * @param source who told it first
     * @param alsoNamed under which ids it would be told of who takes it over
     * @param counted as it is registered, since the person has an INSZ; null when that cannot be
     */
    record Adoption(
            DoseId dose,
            int version,
            Told told,
            List<String> fingerprints,
            Source source,
            List<DoseId> alsoNamed,
            VaccinationsCommand.@Nullable RegisterDose counted) {}
}
