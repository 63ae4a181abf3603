package be.vaxis.pharmacovigilance.casework;

import be.vaxis.pharmacovigilance.report.ReportCommand.AskReporter;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.Decision;
import be.vaxis.pharmacovigilance.safetycase.NotItsOwnDuplicate;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
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
    private final Cases cases;

    CaseDesk(CommandGateway commands, Cases cases) {
        this.commands = commands;
        this.cases = cases;
    }

    /**
     * Decides; see {@link SafetyCaseCommand} for what is refused.
     *
     * @param seen the version that was on the page
     * @throws NotItsOwnDuplicate when the other case was joined to this one before, directly or by others
     */
    public void decide(int seen, String reason, String by, Function<Decision, SafetyCaseCommand> what) {
        var decision = new Decision(seen, Screen.mask(reason, List.of()).text(), by);
        var command = what.apply(decision);
        if (command instanceof JoinCase join && cases.tellsWhat(join.safetyCase(), join.lead())) {
            throw new NotItsOwnDuplicate();
        }
        commands.sendAndWait(command);
    }

    /** Asks the reporter, who reads it with the receipt. Asked twice under one id, it is asked once. */
    public Screened ask(CaseId safetyCase, UUID question, String text) {
        var screened = Screen.mask(text, List.of());
        commands.sendAndWait(new AskReporter(new ReportId(safetyCase.value()), question, screened.text()));
        return screened;
    }
}
