package be.vaxis.invitation.process;

import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.addressee.Reach;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.CodeDigest;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Tells the holder of a code that something was heard, once per fact. */
@Component
class Confirmations {

    private final Addressees addressees;
    private final CommandGateway commands;

    Confirmations(Addressees addressees, CommandGateway commands) {
        this.addressees = addressees;
        this.commands = commands;
    }

    /** @throws AddresseeMissing when nothing is known of the holder yet */
    void tell(CodeDigest code, Subject subject, String fact) {
        tell(addressees.reach(code).orElseThrow(AddresseeMissing::new), subject, fact);
    }

    /** The same to those who are still known; who was forgotten is told nothing. */
    void tellIf(Predicate<Reach> concerned, CodeDigest code, Subject subject, String fact) {
        addressees.reach(code).filter(concerned).ifPresent(holder -> tell(holder, subject, fact));
    }

    private void tell(Reach holder, Subject subject, String fact) {
        commands.sendAndWait(new Announce(
                new InvitationId(holder.person()), Announcements.following(fact), subject, holder.channels()));
    }
}
