package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseNumberTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ReactionTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The vaccinations of one person.
 *
 * <p>Dutch: <i>vaccinaties</i>. Source: process 4, Registration.
 */
@Aggregate
class Vaccinations {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @AggregateIdentifier
    private VaccinationsId id;

    private final Doses doses = new Doses();
    private final Map<DoseId, Telling> tellings = new LinkedHashMap<>();

    Vaccinations() {} // Axon rebuilds them from their events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterDose command, Clock clock, Products products) {
        Optional<Kept> known = doses.alreadyTold(command);
        if (known.isPresent()) {
            if (known.get().isToldOtherwise(command)) {
                throw new ToldOtherwise();
            }
            supplement(known.get(), command, clock, products);
            return accepted(known.get(), false, products);
        }
        new DoseRules(command.proposal(), doses.seenBy(command.source(), products), products).check(today(clock));
        Kept kept = Kept.of(command);
        Course before = doses.shared(products);
        Course after = doses.with(kept).shared(products);
        apply(new DoseRegistered(
                command.vaccinations(),
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
        tellNumber(command.dose(), null, command.number(), command.source(), clock);
        renumber(before, after, clock);
        return accepted(kept, true, products);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterToldDose command, Clock clock, Products products) {
        requireVersion(command.dose().dose(), command.ifVersion());
        Optional<Kept> known = doses.alreadyTold(command.dose());
        if (known.stream().anyMatch(kept -> !kept.facts().equals(command.dose().facts()))) {
            throw new ToldOtherwise(); // its words would say something else than what counts
        }
        Telling before = known.map(kept -> telling(kept.dose())).orElse(Telling.NONE);
        if (known.isPresent() && before.hasSaid(command.told().fingerprint())) {
            return accepted(known.get(), false, products);
        }
        DoseAccepted accepted = handle(command.dose(), clock, products);
        Telling telling = telling(accepted.dose());
        if (!telling.hasSaid(command.told().fingerprint())) {
            int version = Math.max(telling.version(), before.version() + 1);
            tell(
                    command.vaccinations(),
                    accepted.dose(),
                    version,
                    command.told(),
                    command.dose().source(),
                    clock);
        }
        return accepted;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ImmunizationKept handle(KeepImmunization command, Clock clock) {
        if (doses.has(command.dose())) {
            throw new ToldOtherwise();
        }
        Telling before = telling(command.dose());
        if (!before.hasSaid(command.told().fingerprint())) {
            int version = before.version() + 1;
            tell(command.vaccinations(), command.dose(), version, command.told(), command.source(), clock);
        }
        return new ImmunizationKept(command.dose(), telling(command.dose()).version(), !before.isKnown());
    }

    @CommandHandler
    ImmunizationKept handle(ReviseImmunization command, Clock clock, Products products) {
        Telling telling = telling(command.dose());
        if (!telling.isKnown()) {
            throw new UnknownDose();
        }
        if (!telling.isOf(command.source())) {
            throw new NotTheSource();
        }
        if (telling.says(command.told().fingerprint())) {
            return new ImmunizationKept(command.dose(), telling.version(), false); // the same request once more
        }
        requireVersion(command.dose(), command.ifVersion());
        if (command.withdraws() != null) {
            withdraw(command.dose(), command.withdraws(), command.source(), clock, products);
        }
        int version = command.ifVersion() + 1;
        tell(id, command.dose(), version, command.told(), command.source(), clock);
        return new ImmunizationKept(command.dose(), version, true);
    }

    @CommandHandler
    DoseAccepted handle(CorrectDose command, Clock clock, Products products) {
        Kept kept = doses.get(command.dose());
        if (!command.helpDesk() && !kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        if (kept.withdrawn()) {
            throw new DoseTakenBack();
        }
        Told told = command.told();
        boolean again = told != null && telling(command.dose()).says(told.fingerprint());
        if (!again) {
            requireVersion(command.dose(), command.ifVersion());
        }
        Set<CorrectionKind> kinds = kept.differencesFrom(command.facts(), command.number(), command.reaction());
        if (!kinds.isEmpty()) {
            correct(command, kept, kinds, clock, products);
        }
        if (told != null && !again) {
            Telling telling = telling(command.dose());
            int version = kinds.isEmpty() ? telling.version() + 1 : telling.version();
            tell(id, command.dose(), version, told, command.source(), clock);
        }
        return accepted(doses.get(command.dose()), !kinds.isEmpty(), products);
    }

    private void correct(CorrectDose command, Kept kept, Set<CorrectionKind> kinds, Clock clock, Products products) {
        Proposal proposal = command.proposal();
        boolean scheduleAsked = kinds.contains(CorrectionKind.DATE) || kinds.contains(CorrectionKind.PRODUCT);
        if (scheduleAsked) {
            Course others = doses.with(kept.takenBack()).seenBy(command.source(), products);
            new DoseRules(proposal, others, products).check(today(clock));
        }
        OverrideReason override = scheduleAsked ? proposal.override() : kept.override();
        Course before = doses.shared(products);
        Course after = doses.with(kept.as(command.facts(), override)).shared(products);
        apply(new DoseCorrected(
                id,
                command.dose(),
                telling(command.dose()).version() + 1,
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
        tellNumber(command.dose(), kept.number(), command.number(), command.source(), clock);
        if (kept.reaction() != command.reaction()) {
            int version = telling(command.dose()).version();
            apply(new ReactionTold(id, command.dose(), version, command.reaction(), command.source(), clock.instant()));
        }
        renumber(before, after, clock);
    }

    @CommandHandler
    void handle(SettleSharing command, Clock clock, Products products) {
        Kept kept = doses.get(command.dose());
        if (command.by() == Sharing.By.VACCINATOR && !kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        if (kept.sharing() == null) {
            throw new SharingNotAsked();
        }
        if (kept.withdrawn()) {
            throw new DoseTakenBack();
        }
        if (kept.sharing() == command.sharing()) {
            return; // a repeated request is already satisfied
        }
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
                after.standing()));
        renumber(before, after, clock);
    }

    /** A dose that is told once more, with a number or a reaction that was not told before, is corrected so. */
    private void supplement(Kept kept, RegisterDose again, Clock clock, Products products) {
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
            correct(more, kept, kinds, clock, products);
        }
    }

    private void tellNumber(
            DoseId dose, @Nullable ToldNumber before, @Nullable ToldNumber now, Source by, Clock clock) {
        if (!Objects.equals(before, now)) {
            apply(new DoseNumberTold(id, dose, telling(dose).version(), now, by, clock.instant()));
        }
    }

    @CommandHandler
    void handle(WithdrawDose command, Clock clock, Products products) {
        Kept kept = doses.get(command.dose());
        if (!command.helpDesk() && !kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        withdraw(command.dose(), command.reason(), command.source(), clock, products);
    }

    private void withdraw(DoseId dose, WithdrawalReason reason, Source by, Clock clock, Products products) {
        if (!doses.has(dose) || doses.get(dose).withdrawn()) {
            return; // a repeated request is already satisfied
        }
        Kept kept = doses.get(dose);
        Course before = doses.shared(products);
        Course after = doses.with(kept.takenBack()).shared(products);
        apply(new DoseWithdrawn(id, dose, reason, by, clock.instant(), after.standing(), kept.sharing()));
        renumber(before, after, clock);
    }

    /** Says of every other dose that is shared which number it has now. */
    private void renumber(Course before, Course after, Clock clock) {
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
                        after.standing()));
            }
        }
    }

    private void tell(VaccinationsId whose, DoseId dose, int version, Told told, Source source, Clock clock) {
        apply(new ImmunizationTold(whose, dose, version, told, source, clock.instant()));
    }

    private void requireVersion(DoseId dose, @Nullable Integer ifVersion) {
        if (ifVersion != null && ifVersion != telling(dose).version()) {
            throw new StaleVersion();
        }
    }

    private Telling telling(DoseId dose) {
        return tellings.getOrDefault(dose, Telling.NONE);
    }

    /** As the source sees it. */
    private DoseAccepted accepted(Kept kept, boolean isNew, Products products) {
        Course course = doses.seenBy(kept.source(), products);
        return new DoseAccepted(kept.dose(), course.numberOf(kept.dose()), course.standing(), isNew);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    @EventSourcingHandler
    void on(DoseRegistered event) {
        id = event.vaccinations();
        doses.put(Kept.of(event));
        tellings.put(event.dose(), telling(event.dose()).changed(event.source()));
    }

    @EventSourcingHandler
    void on(DoseCorrected event) {
        doses.put(doses.get(event.dose()).as(event.facts(), event.override()));
        tellings.put(event.dose(), telling(event.dose()).changed(event.by()));
    }

    @EventSourcingHandler
    void on(DoseNumberTold event) {
        doses.put(doses.get(event.dose()).numbered(event.number()));
    }

    @EventSourcingHandler
    void on(ReactionTold event) {
        doses.put(doses.get(event.dose()).seen(event.reaction()));
    }

    @EventSourcingHandler
    void on(DoseWithdrawn event) {
        doses.takeBack(event.dose());
        tellings.put(event.dose(), telling(event.dose()).changed(event.source()));
    }

    @EventSourcingHandler
    void on(SharingSettled event) {
        doses.put(doses.get(event.dose()).sharedAs(event.sharing()));
    }

    @EventSourcingHandler
    void on(ImmunizationTold event) {
        id = event.vaccinations();
        String words = event.told().fingerprint();
        tellings.put(event.dose(), telling(event.dose()).told(event.version(), words, event.source()));
    }
}
