package be.vaxis.pharmacovigilance.process;

import be.vaxis.pharmacovigilance.study.StudyCommand.AwaitLastDay;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportApproved;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A study that is allowed has a last day, and closes itself after it.
 *
 * <p>The group reads from the first event on, so this holds for studies that were approved before they did so.
 */
@Component
@DisallowReplay
@ProcessingGroup("pharmacovigilance.term")
class WhenExportApprovedAwaitLastDay {

    private final CommandGateway commands;

    WhenExportApprovedAwaitLastDay(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ExportApproved event) {
        commands.sendAndWait(new AwaitLastDay(event.study()));
    }
}
