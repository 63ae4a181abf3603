package be.vaxis.selection.process;

import be.vaxis.contract.registration.ComparisonEvent.PersonToldAgain;
import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.selection.person.PersonCommand.NoteVaccination;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The status of a person flows back to the code.
 *
 * <p>It goes to the aggregate, as activation decides on it; bookings go to a projection only, as nothing is decided on
 * them here.
 */
@Component
@ProcessingGroup("selection.inbox.person")
@DisallowReplay
class WhenDoseRegisteredNoteVaccination {

    private final CommandGateway commands;

    WhenDoseRegisteredNoteVaccination(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(DoseRegistered event) {
        commands.sendAndWait(new NoteVaccination(event.person(), event.status(), event.nextFrom(), event.nextUntil()));
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        commands.sendAndWait(new NoteVaccination(event.person(), event.status(), event.nextFrom(), event.nextUntil()));
    }

    /** A comparison found that something was not heard, or not as it was told. */
    @EventHandler
    void on(PersonToldAgain event) {
        var holding = event.holding();
        commands.sendAndWait(
                new NoteVaccination(event.person(), holding.status(), holding.nextFrom(), holding.nextUntil()));
    }
}
