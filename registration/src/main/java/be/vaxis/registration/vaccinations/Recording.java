package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseNumberTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ReactionTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a decision about one person's doses, and what follows from it for the others.
 *
 * <p>To be called while a command is handled: what is recorded is sourced at once.
 */
record Recording(VaccinationsId id, Doses doses, Tellings tellings, Clock clock, Products products) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Registers it, unless it was before. */
    DoseAccepted take(RegisterDose command) {
        Optional<Kept> known = doses.alreadyTold(command);
        if (known.isEmpty()) {
            return accepted(register(command), true);
        }
        if (known.get().isToldOtherwise(command)) {
            throw new ToldOtherwise();
        }
        supplement(known.get(), command);
        return accepted(known.get(), false);
    }

    /** @throws be.vaxis.kernel.Rejection when a rule stands in the way */
    Kept register(RegisterDose command) {
        requireTraceable(command.facts());
        new DoseRules(command.proposal(), doses.seenBy(command.source(), products), products).check(today());
        Kept kept = Kept.of(command);
        Course before = doses.shared(products);
        Course after = doses.with(kept).shared(products);
        apply(new DoseRegistered(
                id,
                command.dose(),
                command.insz(),
                command.vaccine(),
                command.given(),
                after.numberOf(command.dose()),
                command.place(),
                command.vaccinator(),
                command.source(),
                command.reaction(),
                command.screening(),
                command.override(),
                clock.instant(),
                after.standing(),
                command.consent(),
                command.sharing()));
        tellNumber(command.dose(), null, command.number(), command.source());
        renumber(before, after);
        return kept;
    }

    void correct(CorrectDose command, Kept kept, Set<CorrectionKind> kinds) {
        requireTraceable(command.facts());
        Proposal proposal = command.proposal();
        boolean scheduleAsked = kinds.contains(CorrectionKind.DATE) || kinds.contains(CorrectionKind.PRODUCT);
        if (scheduleAsked) {
            Course others = doses.with(kept.takenBack()).seenBy(command.source(), products);
            new DoseRules(proposal, others, products).check(today());
        }
        OverrideReason override = scheduleAsked ? proposal.override() : kept.override();
        Course before = doses.shared(products);
        Kept right = kept.as(command.facts(), override).numbered(command.number());
        Course after = doses.with(right).shared(products);
        apply(new DoseCorrected(
                id,
                command.dose(),
                tellings.of(command.dose()).version() + 1,
                proposal.vaccine(),
                proposal.given(),
                after.numberOf(command.dose()),
                command.facts().place(),
                command.facts().vaccinator(),
                kinds,
                command.reason(),
                command.source(),
                override,
                clock.instant(),
                after.standing(),
                kept.sharing()));
        tellNumber(command.dose(), kept.number(), command.number(), command.source());
        if (kept.reaction() != command.reaction()) {
            int version = tellings.of(command.dose()).version();
            apply(new ReactionTold(id, command.dose(), version, command.reaction(), command.source(), clock.instant()));
        }
        renumber(before, after);
    }

    /** A dose that is told once more, with a number or a reaction that was not told before, is corrected so. */
    private void supplement(Kept kept, RegisterDose again) {
        CorrectDose more = new CorrectDose(
                id,
                kept.dose(),
                kept.facts(),
                again.number() == null ? kept.number() : again.number(),
                again.reaction() == null ? kept.reaction() : again.reaction(),
                again.birthDate(),
                again.source(),
                false,
                null,
                kept.override(),
                null,
                null);
        Set<CorrectionKind> kinds = kept.differencesFrom(more.facts(), more.number(), more.reaction());
        if (!kinds.isEmpty()) {
            correct(more, kept, kinds);
        }
    }

    void settle(SettleSharing command, Kept kept) {
        Course before = doses.shared(products);
        Course after = doses.with(kept.sharedAs(command.sharing())).shared(products);
        apply(new SharingSettled(
                id,
                command.dose(),
                command.sharing(),
                kept.facts().vaccine(),
                kept.facts().given(),
                after.numberOf(command.dose()),
                command.by(),
                command.source(),
                clock.instant(),
                after.standing(),
                kept.facts().place().country()));
        renumber(before, after);
    }

    void withdraw(DoseId dose, WithdrawalReason reason, Source by) {
        if (!doses.has(dose) || doses.get(dose).withdrawn()) {
            return; // a repeated request is already satisfied
        }
        Kept kept = doses.get(dose);
        Course before = doses.shared(products);
        Course after = doses.with(kept.takenBack()).shared(products);
        apply(new DoseWithdrawn(id, dose, reason, by, clock.instant(), after.standing(), kept.sharing()));
        renumber(before, after);
    }

    /** As the source sees it. */
    DoseAccepted accepted(Kept kept, boolean isNew) {
        Course course = doses.seenBy(kept.source(), products);
        return new DoseAccepted(kept.dose(), course.numberOf(kept.dose()), course.standing(), isNew);
    }

    private void tellNumber(DoseId dose, @Nullable ToldNumber before, @Nullable ToldNumber now, Source by) {
        if (!Objects.equals(before, now)) {
            apply(new DoseNumberTold(id, dose, tellings.of(dose).version(), now, by, clock.instant()));
        }
    }

    /** Says of every other dose that is shared which number it has now. */
    private void renumber(Course before, Course after) {
        for (Taken taken : after.taken()) {
            DoseId dose = taken.dose();
            boolean wasThere = before.taken().contains(taken);
            if (wasThere && before.numberOf(dose) != after.numberOf(dose)) {
                apply(new DoseRenumbered(
                        id,
                        dose,
                        taken.product(),
                        taken.given(),
                        after.numberOf(dose),
                        clock.instant(),
                        after.standing(),
                        doses.get(dose).facts().place().country()));
            }
        }
    }

    /** What was given here has a lot and a vaccinator. */
    private static void requireTraceable(DoseFacts facts) {
        if (!facts.place().elsewhere() && !facts.isTraceable()) {
            throw new Untraceable();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
