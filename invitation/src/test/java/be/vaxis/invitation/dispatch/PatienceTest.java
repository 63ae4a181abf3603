package be.vaxis.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PatienceTest {

    @Property
    void pauses_grow_and_never_pass_half_an_hour(@ForAll @IntRange(min = 1, max = 1_000) int attempt) {
        assertThat(Patience.after(attempt)).isBetween(Duration.ofSeconds(10), Duration.ofMinutes(30));
        assertThat(Patience.after(attempt + 1)).isGreaterThanOrEqualTo(Patience.after(attempt));
    }

    @Example
    void a_text_takes_the_next_channel_within_the_hour_and_a_letter_has_days() {
        assertThat(Patience.isOver(Channel.TEXT, 8)).isFalse();
        assertThat(Patience.isOver(Channel.TEXT, 9)).isTrue();
        assertThat(Patience.isOver(Channel.LETTER, 103)).isFalse();
        assertThat(Patience.isOver(Channel.LETTER, 104)).isTrue();
    }
}
