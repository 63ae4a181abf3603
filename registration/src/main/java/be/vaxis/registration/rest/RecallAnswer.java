package be.vaxis.registration.rest;

import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.recall.RecallView;
import be.vaxis.registration.recall.RecalledPatient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a recall is.
 *
 * @param expected how many were concerned when it began
 * @param found how many were found so far; late registrations come besides
 * @param waiting who were found and not told yet
 * @param notReached by any channel: to be called or visited
 * @param noChannel of whom no address is known
 */
record RecallAnswer(
        UUID recall,
        String product,
        String lot,
        boolean formerly,
        RecallAdvice advice,
        RecallView.State state,
        long expected,
        long found,
        long told,
        long waiting,
        long notReached,
        long noChannel,
        long calledOff,
        Instant started,
        String startedBy) {

    static RecallAnswer of(RecallView view) {
        return new RecallAnswer(
                view.recall().value(),
                view.lot().product(),
                view.lot().lot().value(),
                view.lot().formerly(),
                view.advice(),
                view.state(),
                view.expected(),
                view.named(),
                view.told(),
                view.waiting(),
                view.notReached(),
                view.noChannel(),
                view.calledOff(),
                view.started(),
                view.startedBy());
    }

    /**
     * A patient and the dose for which a recall concerns them.
     *
     * @param outcome what became of telling them; absent while nothing was heard
     */
    record Patient(
            UUID dose,
            @Nullable Insz insz,
            @Nullable String name,
            String product,
            String lot,
            LocalDate given,
            String place,
            RecallAdvice advice,
            @Nullable RecallOutcome outcome) {

        static Patient of(RecalledPatient patient) {
            return new Patient(
                    patient.dose().value(),
                    patient.insz().value().orElse(null),
                    Optional.ofNullable(patient.name())
                            .flatMap(Personal::value)
                            .map(PersonName::full)
                            .orElse(null),
                    patient.product(),
                    patient.lot().value(),
                    patient.given(),
                    patient.place(),
                    patient.advice(),
                    patient.outcome());
        }
    }
}
