package be.vaxis.invitation.publish;

import static be.vaxis.invitation.InvitationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.invitation.InvitationEvent.InvitationSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationFactsTest {

    final List<ContractEvent> told = new ArrayList<>();
    final InvitationFacts facts = new InvitationFacts(told::add);

    @Test
    void that_somebody_was_invited_is_told_with_the_channel() {
        facts.on(new MessageSent(TO_ANNA, BY_MAIL, Subject.INVITED, "SM1", NOW));

        assertThat(told).containsExactly(new InvitationSent(ANNA, Channel.MAIL, NOW));
    }

    @Test
    void a_confirmation_is_nobody_elses_business() {
        facts.on(new MessageSent(TO_ANNA, BY_MAIL, Subject.BOOKED, "SM1", NOW));

        assertThat(told).isEmpty();
    }
}
