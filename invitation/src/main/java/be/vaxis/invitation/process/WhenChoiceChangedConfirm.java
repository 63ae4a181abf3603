package be.vaxis.invitation.process;

import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitAsked;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitWithdrawn;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.invitation.invitation.Subject;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever declines, thinks better of it, asks for a visit at home or withdraws that is told that it was heard. When
 * something is booked at the same moment, only that is told.
 *
 * <p>Source: process 2, Invitation (decline vaccination; cancel and ask for vaccination at home).
 */
@Component
@Order(2)
@ProcessingGroup("invitation.inbox.addressee")
@DisallowReplay
class WhenChoiceChangedConfirm {

    private final Confirmations confirmations;

    WhenChoiceChangedConfirm(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @EventHandler
    void on(VaccinationDeclined event, @MessageIdentifier String fact) {
        confirmations.tell(event.code(), Subject.DECLINED, fact);
    }

    @EventHandler
    void on(DeclineTakenBack event, @MessageIdentifier String fact) {
        confirmations.tell(event.code(), Subject.RECONSIDERED, fact);
    }

    @EventHandler
    void on(HomeVisitAsked event, @MessageIdentifier String fact) {
        confirmations.tell(event.code(), Subject.HOME_ASKED, fact);
    }

    @EventHandler
    void on(HomeVisitWithdrawn event, @MessageIdentifier String fact) {
        confirmations.tellIf(holder -> true, event.code(), Subject.HOME_WITHDRAWN, fact);
    }
}
