package be.vaxis.pharmacovigilance.process;

import be.vaxis.pharmacovigilance.report.ReportEvent.ReportSubmitted;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.OpenCase;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Each report is a case, and its clock runs from the moment at which it came. */
@Component
@DisallowReplay
@ProcessingGroup("pharmacovigilance.opening")
class WhenReportSubmittedOpenCase {

    private final CommandGateway commands;

    WhenReportSubmittedOpenCase(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ReportSubmitted event) {
        commands.sendAndWait(new OpenCase(
                CaseId.of(event.report()), event.report(), event.account().seriousness(), event.at()));
    }
}
