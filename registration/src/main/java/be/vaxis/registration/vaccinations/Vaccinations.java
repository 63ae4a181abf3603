package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.vaccinations.ToldAgainCommand.TellAgain;
import be.vaxis.registration.vaccinations.ToldAgainEvent.ToldAgain;
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
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ReactionTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @AggregateIdentifier
    private VaccinationsId id;

    private final Doses doses = new Doses();
    private final Map<DoseId, Telling> tellings = new LinkedHashMap<>();

    Vaccinations() {} // Axon rebuilds them from their events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterDose command, Clock clock, Products products) {
        var recording = recording(command.vaccinations(), clock, products);
        Optional<Kept> known = doses.alreadyTold(command);
        if (known.isPresent()) {
            if (known.get().isToldOtherwise(command)) {
                throw new ToldOtherwise();
            }
            recording.supplement(known.get(), command);
            return recording.accepted(known.get(), false);
        }
        return recording.accepted(recording.register(command), true);
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
            return recording(command.vaccinations(), clock, products).accepted(known.get(), false);
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
            recording(id, clock, products).withdraw(command.dose(), command.withdraws(), command.source());
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
        var recording = recording(id, clock, products);
        Set<CorrectionKind> kinds = kept.differencesFrom(command.facts(), command.number(), command.reaction());
        if (!kinds.isEmpty()) {
            recording.correct(command, kept, kinds);
        }
        if (told != null && !again) {
            Telling telling = telling(command.dose());
            int version = kinds.isEmpty() ? telling.version() + 1 : telling.version();
            tell(id, command.dose(), version, told, command.source(), clock);
        }
        return recording.accepted(doses.get(command.dose()), !kinds.isEmpty());
    }

    @CommandHandler
    void handle(TellAgain command, Products products) {
        apply(new ToldAgain(id, doses.shared(products).told()));
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
        recording(id, clock, products).settle(command, kept);
    }

    @CommandHandler
    void handle(WithdrawDose command, Clock clock, Products products) {
        Kept kept = doses.get(command.dose());
        if (!command.helpDesk() && !kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        recording(id, clock, products).withdraw(command.dose(), command.reason(), command.source());
    }

    private void tell(VaccinationsId whose, DoseId dose, int version, Told told, Source source, Clock clock) {
        apply(new ImmunizationTold(whose, dose, version, told, source, clock.instant()));
    }

    private Recording recording(VaccinationsId whose, Clock clock, Products products) {
        return new Recording(whose, doses, tellings, clock, products);
    }

    private void requireVersion(DoseId dose, @Nullable Integer ifVersion) {
        if (ifVersion != null && ifVersion != telling(dose).version()) {
            throw new StaleVersion();
        }
    }

    private Telling telling(DoseId dose) {
        return tellings.getOrDefault(dose, Telling.NONE);
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
