package be.vaxis.registration.recall;

import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a recall concerns, and the dose for which it does.
 *
 * @param name null when our copy does not know the person
 * @param product and {@code lot} of the recall
 * @param outcome what became of telling them; null while nothing was heard
 */
public record RecalledPatient(
        Physician physician,
        PersonId person,
        DoseId dose,
        Personal<Insz> insz,
        @Nullable Personal<PersonName> name,
        String product,
        LotNumber lot,
        LocalDate given,
        String place,
        RecallAdvice advice,
        @Nullable RecallOutcome outcome) {}
