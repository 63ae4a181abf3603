package be.vaxis.registration.vaccinations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Rejection;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.vaccinations.IdentityCommand.AdoptVaccinations;
import be.vaxis.registration.vaccinations.IdentityCommand.Adoption;
import be.vaxis.registration.vaccinations.IdentityCommand.MergeIdentity;
import be.vaxis.registration.vaccinations.IdentityCommand.RequestBisNumber;
import be.vaxis.registration.vaccinations.IdentityCommand.WithdrawBisRequest;
import be.vaxis.registration.vaccinations.IdentityEvent.BisNumberRequested;
import be.vaxis.registration.vaccinations.IdentityEvent.BisRequestWithdrawn;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityMerged;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityTold;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of provisional identities, and of taking them over.
 *
 * <p>To be called while a command is handled: what is recorded is sourced at once.
 */
record Merging(VaccinationsId id, Identity identity, Doses doses, Tellings tellings, Wording wording) {

    /** As the rules before a dose ask for those that were given before it. */
    private static final Comparator<Adoption> BY_DAY = comparing(Merging::day, nullsLast(naturalOrder()))
            .thenComparing(one -> one.dose().toString());

    /** @param number under which somebody is told; null when it is an INSZ */
    void introduce(@Nullable Personal<OtherNumber> number, Source by) {
        if (number != null && !identity.isProvisional()) {
            apply(new IdentityTold(id, number, by, wording.clock().instant()));
        }
    }

    void request(RequestBisNumber command) {
        requireProvisional();
        if (command.day().isAfter(wording.recording().today())) {
            throw new RequestedInFuture();
        }
        if (!command.day().equals(identity.requested())) {
            apply(new BisNumberRequested(
                    id, command.day(), command.by(), wording.clock().instant()));
        }
    }

    void withdraw(WithdrawBisRequest command) {
        requireProvisional();
        if (identity.requested() != null) {
            apply(new BisRequestWithdrawn(id, command.by(), wording.clock().instant()));
        }
    }

    List<Handover> merge(MergeIdentity command) {
        if (identity.isMergedInto(command.into())) {
            return List.of(); // a repeated request is already satisfied
        }
        if (identity.isMerged()) {
            throw new MergedElsewhere();
        }
        requireProvisional();
        Source only = command.only();
        if (only != null && !tellings.areAllOf(only)) {
            throw new ToldByOthers();
        }
        apply(new IdentityMerged(
                id, command.into(), command.by(), wording.clock().instant()));
        return tellings.stream()
                .map(told -> Handover.of(told.getKey(), told.getValue()))
                .toList();
    }

    List<Adopted> adopt(AdoptVaccinations command) {
        return command.adoptions().stream()
                .sorted(BY_DAY)
                .filter(one -> !tellings.has(tellings.here(one.dose())))
                .map(one -> adopt(one, command))
                .toList();
    }

    private Adopted adopt(Adoption one, AdoptVaccinations command) {
        DoseId same = same(one).orElse(null);
        apply(new VaccinationAdopted(
                id,
                one.dose(),
                one.version() + 1,
                one.told(),
                one.fingerprints(),
                one.source(),
                command.from(),
                one.alsoNamed(),
                same,
                command.by(),
                wording.clock().instant()));
        DoseId here = same == null ? one.dose() : same;
        boolean counted = false;
        Rejection because = null;
        RegisterDose dose = one.counted();
        if (dose != null && !doses.has(here)) {
            try {
                wording.register(dose.as(here), one.told());
                counted = true;
            } catch (Rejection refused) {
                because = refused;
            }
        }
        return new Adopted(one.dose(), tellings.of(here).version(), same, counted, because);
    }

    /** The one that is here before: under the same key of its source, or of the same day and product. */
    private Optional<DoseId> same(Adoption one) {
        return tellings.anyOf(one.alsoNamed())
                .or(() -> Optional.ofNullable(one.counted()).flatMap(doses::same));
    }

    private void requireProvisional() {
        if (!identity.isProvisional()) {
            throw new UnknownIdentity();
        }
        identity.requireHere();
    }

    private static @Nullable LocalDate day(Adoption one) {
        RegisterDose dose = one.counted();
        return dose == null ? null : dose.given();
    }
}
