package be.vaxis.invitation.publish;

import static be.vaxis.invitation.InvitationFixtures.ANNA;
import static be.vaxis.invitation.InvitationFixtures.BY_MAIL;
import static be.vaxis.invitation.InvitationFixtures.NEWS;
import static be.vaxis.invitation.InvitationFixtures.NOW;
import static be.vaxis.invitation.InvitationFixtures.TO_ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.invitation.InvitationEvent.RecallAnswered;
import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.invitation.invitation.InvitationEvent.AddresseeUnknown;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.NobodyReached;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.invitation.recall.RecallNotices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallFactsTest {

    static final UUID RECALL = UUID.fromString("5ec0de00-0000-4000-8000-000000000001");

    final List<ContractEvent> told = new ArrayList<>();
    final RecallNotices notices = mock();
    final RecallFacts facts = new RecallFacts(told::add, notices);

    @BeforeEach
    void the_news_is_a_recall() {
        when(notices.recallOf(NEWS)).thenReturn(Optional.of(RECALL));
    }

    @Test
    void what_became_of_telling_of_a_recall_is_told_back() {
        facts.on(new MessageSent(TO_ANNA, BY_MAIL, Subject.RECALL_PHYSICIAN, "SM1", NOW));
        facts.on(new NobodyReached(TO_ANNA, NEWS, Subject.RECALL_COME_BACK, NOW));
        facts.on(new AddresseeUnknown(TO_ANNA, NEWS, Subject.RECALL_INFORMED, NOW));
        facts.on(new MessageWithheld(TO_ANNA, BY_MAIL, Subject.RECALL_INFORMED, WithholdingCause.CALLED_OFF, NOW));

        assertThat(told)
                .containsExactly(
                        answer(RecallOutcome.TOLD, Channel.MAIL),
                        answer(RecallOutcome.NOT_REACHED, null),
                        answer(RecallOutcome.NO_CHANNEL, null),
                        answer(RecallOutcome.CALLED_OFF, null));
    }

    @Test
    void of_other_messages_and_of_whoever_was_forgotten_nothing_is_told() {
        facts.on(new MessageSent(TO_ANNA, BY_MAIL, Subject.INVITED, "SM1", NOW));
        facts.on(new NobodyReached(TO_ANNA, NEWS, Subject.BOOKED, NOW));
        facts.on(new MessageWithheld(TO_ANNA, BY_MAIL, Subject.RECALL_INFORMED, WithholdingCause.FORGOTTEN, NOW));
        when(notices.recallOf(NEWS)).thenReturn(Optional.empty());
        facts.on(new MessageSent(TO_ANNA, BY_MAIL, Subject.RECALL_PHYSICIAN, "SM1", NOW));

        assertThat(told).isEmpty();
    }

    private static RecallAnswered answer(RecallOutcome outcome, @Nullable Channel channel) {
        return new RecallAnswered(ANNA, RECALL, outcome, channel, NOW);
    }
}
