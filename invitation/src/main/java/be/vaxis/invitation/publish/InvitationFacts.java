package be.vaxis.invitation.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.invitation.InvitationEvent.InvitationSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.Subject;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the other contexts who was invited and how; confirmations are nobody else's business. */
@Component
@ProcessingGroup("invitation.publish")
@DisallowReplay
class InvitationFacts {

    private final Publisher publisher;

    InvitationFacts(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(MessageSent event) {
        if (event.subject() == Subject.INVITED) {
            publisher.publish(new InvitationSent(
                    event.invitation().person(), event.message().channel(), event.at()));
        }
    }
}
