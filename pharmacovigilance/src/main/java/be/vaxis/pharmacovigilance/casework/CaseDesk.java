package be.vaxis.pharmacovigilance.casework;

import be.vaxis.pharmacovigilance.report.ReportCommand.AskReporter;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.Decision;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand;
import be.vaxis.pharmacovigilance.screening.Screen;
import be.vaxis.pharmacovigilance.screening.Screened;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Where the agency decides and asks. What it writes goes through the screen too: an answer may have told who somebody is.
 *
 * <p>Dutch: <i>beoordelaarsbalie</i>.
 */
@Component
public class CaseDesk {

    private final CommandGateway commands;

    CaseDesk(CommandGateway commands) {
        this.commands = commands;
    }

    /**
     * Decides; see {@link SafetyCaseCommand} for what is refused.
     *
     * @param seen the version that was on the page
     */
    public void decide(int seen, String reason, String by, Function<Decision, SafetyCaseCommand> what) {
        var decision = new Decision(seen, Screen.mask(reason, List.of()).text(), by);
        commands.sendAndWait(what.apply(decision));
    }

    /** Asks the reporter, who reads it with the receipt. Asked twice under one id, it is asked once. */
    public Screened ask(CaseId safetyCase, UUID question, String text) {
        var screened = Screen.mask(text, List.of());
        commands.sendAndWait(new AskReporter(new ReportId(safetyCase.value()), question, screened.text()));
        return screened;
    }
}
