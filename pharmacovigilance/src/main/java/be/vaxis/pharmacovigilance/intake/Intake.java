package be.vaxis.pharmacovigilance.intake;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.receipt.Receipt;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.AccountFault;
import be.vaxis.pharmacovigilance.report.AccountRules;
import be.vaxis.pharmacovigilance.report.FaultyReport;
import be.vaxis.pharmacovigilance.report.ReceiptLock;
import be.vaxis.pharmacovigilance.report.ReportCommand.AddToReport;
import be.vaxis.pharmacovigilance.report.ReportCommand.SubmitReport;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.screening.Screen;
import be.vaxis.pharmacovigilance.screening.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Hands a report in: the last place that knows the INSZ.
 *
 * <p>Dutch: <i>melding indienen</i>. Source: process 9, Pharmacovigilance.
 */
@Component
public class Intake {

    private final PseudonymClient pseudonyms;
    private final CommandGateway commands;
    private final Reactions reactions;
    private final Patients patients;
    private final Digests digests;
    private final FreshIds ids;

    Intake(
            PseudonymClient pseudonyms,
            CommandGateway commands,
            Reactions reactions,
            Patients patients,
            Digests digests,
            FreshIds ids) {
        this.pseudonyms = pseudonyms;
        this.commands = commands;
        this.reactions = reactions;
        this.patients = patients;
        this.digests = digests;
        this.ids = ids;
    }

    /** All that is wrong with what is told. */
    public List<AccountFault> faults(Account told) {
        return AccountRules.faults(told, reactions, patients.today());
    }

    /** What of a story would be masked, before it is handed in. */
    public Screened screen(String text, Prefilled about) {
        List<PersonName> names = new ArrayList<>();
        about.name().ifPresent(names::add);
        return Screen.mask(text, names);
    }

    /**
     * Hands in once, however often it is called for one report.
     *
     * @param told with the story as it was typed
     * @throws FaultyReport with every fault
     */
    public Handed submit(ReportId report, Prefilled about, Account told) {
        List<AccountFault> faults = faults(told);
        if (!faults.isEmpty()) {
            throw new FaultyReport(faults);
        }
        Insz insz = about.insz().orElseThrow(UnknownPatient::new);
        Screened story = screen(told.story(), about);
        Receipt receipt = Receipt.draw(ids);
        ReceiptLock drawn = receipt.lock(digests);
        ReceiptLock kept = commands.sendAndWait(
                new SubmitReport(report, pseudonyms.pseudonymise(insz), told.withStory(story.text()), drawn));
        return new Handed(Optional.of(receipt).filter(own -> drawn.equals(kept)), story.found());
    }

    /** Somebody with the receipt says something more; of whom is not known here, so names stay. */
    public Screened add(ReportId report, UUID message, String text) {
        Screened screened = Screen.mask(text, List.of());
        commands.sendAndWait(new AddToReport(report, message, screened.text()));
        return screened;
    }
}
