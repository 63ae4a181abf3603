package be.vaxis.invitation.dispatch;

import static be.vaxis.invitation.InvitationFixtures.*;
import static be.vaxis.invitation.InvitationFixtures.ANNA;
import static be.vaxis.invitation.InvitationFixtures.BY_TEXT;
import static be.vaxis.invitation.InvitationFixtures.anna;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.addressee.Moment;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void an_invitation_goes_while_the_code_is_active() {
        assertThat(check(Subject.INVITED, true, List.of())).isEmpty();
        assertThat(check(Subject.INVITED, false, List.of())).contains(WithholdingCause.CODE_DEACTIVATED);
    }

    @Test
    void a_booking_is_confirmed_while_something_is_booked() {
        assertThat(check(Subject.BOOKED, true, List.of(FIRST))).isEmpty();
        assertThat(check(Subject.BOOKED, true, List.of())).contains(WithholdingCause.OVERTAKEN);
        assertThat(check(Subject.MOVED, false, List.of(FIRST))).contains(WithholdingCause.CODE_DEACTIVATED);
    }

    @Test
    void a_cancellation_is_told_unless_something_was_booked_again() {
        assertThat(check(Subject.CANCELLED, false, List.of())).isEmpty();
        assertThat(check(Subject.CANCELLED, true, List.of(SECOND))).contains(WithholdingCause.OVERTAKEN);
    }

    @Test
    void of_changes_in_quick_succession_only_the_last_is_told() {
        var earlier = new MessageId(UUID.randomUUID(), Channel.TEXT);

        assertThat(check(earlier, Subject.BOOKED, true, List.of(FIRST))).contains(WithholdingCause.OVERTAKEN);
        assertThat(check(earlier, Subject.MOVED, true, List.of(FIRST))).contains(WithholdingCause.OVERTAKEN);
        assertThat(check(earlier, Subject.CANCELLED, true, List.of())).contains(WithholdingCause.OVERTAKEN);
        assertThat(check(earlier, Subject.INVITED, true, List.of())).isEmpty();
    }

    @Test
    void a_choice_is_confirmed_unless_something_else_followed_at_once() {
        var earlier = new MessageId(UUID.randomUUID(), Channel.TEXT);

        for (var choice : List.of(Subject.DECLINED, Subject.RECONSIDERED, Subject.HOME_ASKED, Subject.HOME_WITHDRAWN)) {
            assertThat(check(choice, true, List.of())).as("%s", choice).isEmpty();
            assertThat(check(earlier, choice, true, List.of())).as("%s", choice).contains(WithholdingCause.OVERTAKEN);
        }
    }

    @Test
    void nobody_is_asked_to_book_with_a_code_that_is_closed() {
        assertThat(check(Subject.RECONSIDERED, false, List.of())).contains(WithholdingCause.CODE_DEACTIVATED);
        assertThat(check(Subject.HOME_WITHDRAWN, false, List.of())).contains(WithholdingCause.CODE_DEACTIVATED);
        assertThat(check(Subject.DECLINED, false, List.of())).isEmpty();
    }

    @Test
    void a_recall_is_told_whatever_happens_to_the_code_unless_it_was_called_off() {
        for (var recall : List.of(Subject.RECALL_PHYSICIAN, Subject.RECALL_COME_BACK, Subject.RECALL_INFORMED)) {
            assertThat(check(recall, false, List.of())).isEmpty();
            var calledOff = new Waiting(BY_TEXT, ANNA, recall, 1, true);
            assertThat(Checks.againstSending(calledOff, anna())).contains(WithholdingCause.CALLED_OFF);
        }
    }

    private static Optional<WithholdingCause> check(Subject subject, boolean active, List<Moment> booked) {
        return check(BY_TEXT, subject, active, booked);
    }

    private static Optional<WithholdingCause> check(
            MessageId message, Subject subject, boolean active, List<Moment> booked) {
        return Checks.againstSending(
                new Waiting(message, ANNA, subject, 1), anna(Language.NL, EVERYTHING, active, booked));
    }
}
