package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.vaccinations.IdentityCommand.AdoptVaccinations;
import be.vaxis.registration.vaccinations.IdentityCommand.MergeIdentity;
import be.vaxis.registration.vaccinations.IdentityCommand.RequestBisNumber;
import be.vaxis.registration.vaccinations.IdentityCommand.WithdrawBisRequest;
import be.vaxis.registration.vaccinations.IdentityEvent.BisNumberRequested;
import be.vaxis.registration.vaccinations.IdentityEvent.BisRequestWithdrawn;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityMerged;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityTold;
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
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

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
    private final Tellings tellings = new Tellings();
    private final Identity identity = new Identity();

    Vaccinations() {} // Axon rebuilds them from their events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterDose command, Clock clock, Products products) {
        identity.requireHere();
        return recording(command.vaccinations(), clock, products).take(here(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterToldDose command, Clock clock, Products products) {
        identity.requireHere();
        return wording(command.vaccinations(), clock, products)
                .register(here(command.dose()), command.told(), command.ifVersion());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ImmunizationKept handle(KeepImmunization command, Clock clock, Products products) {
        identity.requireHere();
        Merging merging = merging(command.vaccinations(), clock, products);
        merging.introduce(command.provisionally(), command.source());
        return merging.wording().keep(command);
    }

    @CommandHandler
    ImmunizationKept handle(ReviseImmunization command, Clock clock, Products products) {
        identity.requireHere();
        return wording(id, clock, products).revise(command);
    }

    @CommandHandler
    DoseAccepted handle(CorrectDose command, Clock clock, Products products) {
        return wording(id, clock, products).correct(command);
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

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestBisNumber command, Clock clock, Products products) {
        merging(command.vaccinations(), clock, products).request(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawBisRequest command, Clock clock, Products products) {
        merging(command.vaccinations(), clock, products).withdraw(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    List<Handover> handle(MergeIdentity command, Clock clock, Products products) {
        return merging(command.vaccinations(), clock, products).merge(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    List<Adopted> handle(AdoptVaccinations command, Clock clock, Products products) {
        return merging(command.vaccinations(), clock, products).adopt(command);
    }

    private RegisterDose here(RegisterDose command) {
        return command.as(tellings.here(command.dose()));
    }

    private Recording recording(VaccinationsId whose, Clock clock, Products products) {
        return new Recording(whose, doses, tellings, clock, products);
    }

    private Wording wording(VaccinationsId whose, Clock clock, Products products) {
        return new Wording(whose, doses, tellings, recording(whose, clock, products));
    }

    private Merging merging(VaccinationsId whose, Clock clock, Products products) {
        return new Merging(whose, identity, doses, tellings, wording(whose, clock, products));
    }

    @EventSourcingHandler
    void on(DoseRegistered event) {
        id = event.vaccinations();
        doses.put(Kept.of(event));
        tellings.change(event.dose(), telling -> telling.changed(event.source()));
    }

    @EventSourcingHandler
    void on(DoseCorrected event) {
        doses.put(doses.get(event.dose()).as(event.facts(), event.override()));
        tellings.change(event.dose(), telling -> telling.changed(event.by()));
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
        tellings.change(event.dose(), telling -> telling.changed(event.source()));
    }

    @EventSourcingHandler
    void on(SharingSettled event) {
        doses.put(doses.get(event.dose()).sharedAs(event.sharing()));
    }

    @EventSourcingHandler
    void on(ImmunizationTold event) {
        id = event.vaccinations();
        tellings.change(event.dose(), telling -> telling.told(event.version(), event.told(), event.source()));
    }

    @EventSourcingHandler
    void on(VaccinationAdopted event) {
        id = event.vaccinations();
        tellings.adopt(event);
    }

    @EventSourcingHandler
    void on(IdentityTold event) {
        id = event.vaccinations();
        identity.told();
    }

    @EventSourcingHandler
    void on(BisNumberRequested event) {
        identity.request(event.day());
    }

    @EventSourcingHandler
    void on(BisRequestWithdrawn event) {
        identity.request(null);
    }

    @EventSourcingHandler
    void on(IdentityMerged event) {
        identity.merge(event.into());
    }
}
