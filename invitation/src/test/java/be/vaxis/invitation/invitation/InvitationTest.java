package be.vaxis.invitation.invitation;

import static be.vaxis.contract.invitation.InvitationEvent.Channel.LETTER;
import static be.vaxis.contract.invitation.InvitationEvent.Channel.MAIL;
import static be.vaxis.contract.invitation.InvitationEvent.Channel.TEXT;
import static be.vaxis.invitation.InvitationFixtures.*;
import static be.vaxis.invitation.invitation.Subject.BOOKED;
import static be.vaxis.invitation.invitation.Subject.INVITED;
import static be.vaxis.invitation.invitation.Subject.RECALL_PHYSICIAN;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationCommand.RecordPosted;
import be.vaxis.invitation.invitation.InvitationCommand.RecordRefused;
import be.vaxis.invitation.invitation.InvitationCommand.RecordReturned;
import be.vaxis.invitation.invitation.InvitationCommand.RecordSent;
import be.vaxis.invitation.invitation.InvitationCommand.RecordUnknown;
import be.vaxis.invitation.invitation.InvitationCommand.RecordWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.AddresseeUnknown;
import be.vaxis.invitation.invitation.InvitationEvent.LetterPosted;
import be.vaxis.invitation.invitation.InvitationEvent.LetterReturned;
import be.vaxis.invitation.invitation.InvitationEvent.MessageDue;
import be.vaxis.invitation.invitation.InvitationEvent.MessageRefused;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.NobodyReached;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationTest {

    final AggregateTestFixture<Invitation> invitation = new AggregateTestFixture<>(Invitation.class);

    @BeforeEach
    void a_clock_that_stands_still() {
        invitation.registerInjectableResource(CLOCK);
    }

    @Test
    void an_invitation_takes_the_best_channel_and_keeps_the_others_in_reserve() {
        invitation
                .givenNoPriorActivity()
                .when(new Announce(TO_ANNA, NEWS, INVITED, List.of(TEXT, MAIL, LETTER)))
                .expectEvents(due(BY_TEXT, INVITED, MAIL, LETTER));
    }

    @Test
    void who_has_no_telephone_and_no_mail_gets_a_letter() {
        invitation
                .givenNoPriorActivity()
                .when(new Announce(TO_ANNA, NEWS, INVITED, List.of(LETTER)))
                .expectEvents(due(BY_LETTER, INVITED));
    }

    @Test
    void a_booking_is_confirmed_to_telephone_and_mail_both() {
        invitation
                .givenNoPriorActivity()
                .when(new Announce(TO_ANNA, NEWS, BOOKED, List.of(TEXT, MAIL, LETTER)))
                .expectEvents(due(BY_TEXT, BOOKED, LETTER), due(BY_MAIL, BOOKED, LETTER));
    }

    @Test
    void a_recall_is_told_by_telephone_and_mail_both() {
        invitation
                .givenNoPriorActivity()
                .when(new Announce(TO_ANNA, NEWS, RECALL_PHYSICIAN, List.of(TEXT, MAIL, LETTER)))
                .expectEvents(due(BY_TEXT, RECALL_PHYSICIAN, LETTER), due(BY_MAIL, RECALL_PHYSICIAN, LETTER));
    }

    @Test
    void that_nothing_is_known_of_somebody_is_said_once() {
        var unknown = new AddresseeUnknown(TO_ANNA, NEWS, RECALL_PHYSICIAN, NOW);
        var told = new RecordUnknown(TO_ANNA, NEWS, RECALL_PHYSICIAN);
        invitation.givenNoPriorActivity().when(told).expectEvents(unknown);
        invitation.given(unknown).when(told).expectNoEvents();
    }

    @Test
    void the_same_announcement_again_changes_nothing() {
        invitation
                .given(due(BY_TEXT, INVITED, MAIL, LETTER))
                .when(new Announce(TO_ANNA, NEWS, INVITED, List.of(TEXT, MAIL, LETTER)))
                .expectNoEvents();
    }

    @Test
    void what_is_sent_is_sent_once() {
        invitation
                .given(due(BY_TEXT, INVITED), sent(BY_TEXT, INVITED))
                .when(new RecordSent(TO_ANNA, BY_TEXT, NOW, "SM1"))
                .expectNoEvents();
    }

    @Test
    void a_refused_text_is_followed_by_a_mail() {
        invitation
                .given(due(BY_TEXT, INVITED, MAIL, LETTER))
                .when(new RecordRefused(TO_ANNA, BY_TEXT, Obstacle.NOBODY_THERE))
                .expectEvents(refused(BY_TEXT, INVITED, Obstacle.NOBODY_THERE), due(BY_MAIL, INVITED, LETTER));
    }

    @Test
    void a_text_that_never_arrived_is_followed_too() {
        invitation
                .given(due(BY_TEXT, INVITED, LETTER), sent(BY_TEXT, INVITED))
                .when(new RecordRefused(TO_ANNA, BY_TEXT, Obstacle.UNDELIVERED))
                .expectEvents(refused(BY_TEXT, INVITED, Obstacle.UNDELIVERED), due(BY_LETTER, INVITED));
    }

    @Test
    void a_late_refusal_of_what_was_sent_is_no_news() {
        invitation
                .given(due(BY_TEXT, INVITED, LETTER), sent(BY_TEXT, INVITED))
                .when(new RecordRefused(TO_ANNA, BY_TEXT, Obstacle.OUT_OF_ORDER))
                .expectNoEvents();
    }

    @Test
    void a_refused_text_needs_no_letter_while_the_mail_may_arrive() {
        invitation
                .given(due(BY_TEXT, BOOKED, LETTER), due(BY_MAIL, BOOKED, LETTER))
                .when(new RecordRefused(TO_ANNA, BY_TEXT, Obstacle.NO_TEXTS))
                .expectEvents(refused(BY_TEXT, BOOKED, Obstacle.NO_TEXTS));
    }

    @Test
    void when_text_and_mail_are_both_refused_one_letter_goes() {
        invitation
                .given(
                        due(BY_TEXT, BOOKED, LETTER),
                        due(BY_MAIL, BOOKED, LETTER),
                        refused(BY_TEXT, BOOKED, Obstacle.NO_TEXTS))
                .when(new RecordRefused(TO_ANNA, BY_MAIL, Obstacle.NOBODY_THERE))
                .expectEvents(refused(BY_MAIL, BOOKED, Obstacle.NOBODY_THERE), due(BY_LETTER, BOOKED));
    }

    @Test
    void when_no_channel_is_left_that_is_said() {
        invitation
                .given(due(BY_LETTER, INVITED))
                .when(new RecordRefused(TO_ANNA, BY_LETTER, Obstacle.OUT_OF_ORDER))
                .expectEvents(
                        refused(BY_LETTER, INVITED, Obstacle.OUT_OF_ORDER),
                        new NobodyReached(TO_ANNA, NEWS, INVITED, NOW));
    }

    @Test
    void what_is_withheld_is_not_followed_by_anything() {
        invitation
                .given(due(BY_TEXT, INVITED, MAIL, LETTER))
                .when(new RecordWithheld(TO_ANNA, BY_TEXT, WithholdingCause.CODE_DEACTIVATED))
                .expectEvents(new MessageWithheld(TO_ANNA, BY_TEXT, INVITED, WithholdingCause.CODE_DEACTIVATED, NOW));
    }

    @Test
    void a_letter_is_posted_once() {
        invitation
                .given(due(BY_LETTER, INVITED), sent(BY_LETTER, INVITED))
                .when(new RecordPosted(TO_ANNA, BY_LETTER))
                .expectEvents(new LetterPosted(TO_ANNA, BY_LETTER, NOW));
        invitation
                .given(due(BY_LETTER, INVITED), sent(BY_LETTER, INVITED), new LetterPosted(TO_ANNA, BY_LETTER, NOW))
                .when(new RecordPosted(TO_ANNA, BY_LETTER))
                .expectNoEvents();
    }

    @Test
    void a_letter_that_comes_back_three_times_is_printed_again_three_times() {
        var back = new LetterReturned(TO_ANNA, BY_LETTER, NOW);
        var sent = sent(BY_LETTER, INVITED);
        invitation
                .given(due(BY_LETTER, INVITED), sent, back, sent, back, sent)
                .when(new RecordReturned(TO_ANNA, BY_LETTER))
                .expectEvents(back);
        invitation
                .given(due(BY_LETTER, INVITED), sent, back, sent, back, sent, back, sent)
                .when(new RecordReturned(TO_ANNA, BY_LETTER))
                .expectEvents(
                        refused(BY_LETTER, INVITED, Obstacle.UNDELIVERED),
                        new NobodyReached(TO_ANNA, NEWS, INVITED, NOW));
    }

    private static MessageDue due(MessageId message, Subject subject, Channel... next) {
        return new MessageDue(TO_ANNA, message, subject, List.of(next), NOW);
    }

    private static MessageSent sent(MessageId message, Subject subject) {
        return new MessageSent(TO_ANNA, message, subject, "SM1", NOW);
    }

    private static MessageRefused refused(MessageId message, Subject subject, Obstacle obstacle) {
        return new MessageRefused(TO_ANNA, message, subject, obstacle, NOW);
    }
}
