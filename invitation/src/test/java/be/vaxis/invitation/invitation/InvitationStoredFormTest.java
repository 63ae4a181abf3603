package be.vaxis.invitation.invitation;

import static be.vaxis.invitation.InvitationFixtures.*;
import static be.vaxis.invitation.StoredForms.assertStoredAs;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.invitation.InvitationEvent.LetterPosted;
import be.vaxis.invitation.invitation.InvitationEvent.LetterReturned;
import be.vaxis.invitation.invitation.InvitationEvent.MessageDue;
import be.vaxis.invitation.invitation.InvitationEvent.MessageRefused;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.NobodyReached;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationStoredFormTest {

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs(
                "invitation.invitation.MessageDue.1",
                new MessageDue(TO_ANNA, BY_TEXT, Subject.INVITED, List.of(Channel.MAIL, Channel.LETTER), NOW));
        assertStoredAs(
                "invitation.invitation.MessageSent.1", new MessageSent(TO_ANNA, BY_TEXT, Subject.INVITED, "SM1", NOW));
        assertStoredAs(
                "invitation.invitation.MessageRefused.1",
                new MessageRefused(TO_ANNA, BY_MAIL, Subject.BOOKED, Obstacle.NOBODY_THERE, NOW));
        assertStoredAs(
                "invitation.invitation.MessageWithheld.1",
                new MessageWithheld(TO_ANNA, BY_MAIL, Subject.MOVED, WithholdingCause.OVERTAKEN, NOW));
        assertStoredAs(
                "invitation.invitation.NobodyReached.1", new NobodyReached(TO_ANNA, NEWS, Subject.CANCELLED, NOW));
        assertStoredAs("invitation.invitation.LetterPosted.1", new LetterPosted(TO_ANNA, BY_LETTER, NOW));
        assertStoredAs("invitation.invitation.LetterReturned.1", new LetterReturned(TO_ANNA, BY_LETTER, NOW));
    }
}
