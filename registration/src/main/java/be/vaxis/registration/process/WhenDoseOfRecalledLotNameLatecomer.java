package be.vaxis.registration.process;

import be.vaxis.kernel.PersonId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.recall.RecallCommand.NameLatecomer;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dose of a recalled lot that is registered late, or corrected to be of it, concerns the recall as well. */
@Component
@ProcessingGroup("registration.latecomers")
@DisallowReplay
class WhenDoseOfRecalledLotNameLatecomer {

    private final Recalls recalls;
    private final CommandGateway commands;

    WhenDoseOfRecalledLotNameLatecomer(Recalls recalls, CommandGateway commands) {
        this.recalls = recalls;
        this.commands = commands;
    }

    @EventHandler
    void on(DoseRegistered event) {
        name(event.vaccinations().person(), event.vaccine(), event.sharing());
    }

    @EventHandler
    void on(DoseCorrected event) {
        name(event.vaccinations().person(), event.vaccine(), event.sharing());
    }

    @EventHandler
    void on(SharingSettled event) {
        name(event.vaccinations().person(), event.vaccine(), event.sharing());
    }

    /** Of what is held nobody hears but its holder, who tells the person. */
    private void name(PersonId person, Vaccine vaccine, @Nullable Sharing sharing) {
        if (sharing == Sharing.WITHHELD) {
            return;
        }
        recalls.running(vaccine.product(), vaccine.lot())
                .ifPresent(recall -> commands.sendAndWait(new NameLatecomer(recall, person)));
    }
}
