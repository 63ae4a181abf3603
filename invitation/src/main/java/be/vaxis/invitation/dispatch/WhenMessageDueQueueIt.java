package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.invitation.InvitationEvent.LetterReturned;
import be.vaxis.invitation.invitation.InvitationEvent.MessageDue;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Puts what is due into the queue.
 *
 * <p>The queue is no projection: it also knows claims and attempts, is settled together with the facts, and is never
 * rebuilt, as that would send everything once more.
 */
@Component
@ProcessingGroup("invitation.dispatch")
@DisallowReplay
class WhenMessageDueQueueIt {

    private final DispatchQueue queue;

    WhenMessageDueQueueIt(DispatchQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    void on(MessageDue event) {
        queue.add(event.message(), event.invitation().person(), event.subject(), event.at());
    }

    @EventHandler
    void on(LetterReturned event) {
        queue.requeue(event.message());
    }
}
