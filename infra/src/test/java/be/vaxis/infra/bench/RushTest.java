package be.vaxis.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.bench.Rush.Answer;
import be.vaxis.kernel.CodeDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RushTest {

    static final Instant LAST_PLACE = Instant.parse("2021-05-06T09:00:00Z");

    @Test
    void is_fair_when_every_place_was_given_and_full_was_said_after_the_last() {
        assertThat(rush(Scene.HOT_PLACES, LAST_PLACE.plusMillis(1)).isFair()).isTrue();
    }

    @Test
    void is_not_fair_when_somebody_was_told_full_while_a_place_was_left() {
        assertThat(rush(Scene.HOT_PLACES, LAST_PLACE.minusMillis(1)).isFair()).isFalse();
    }

    @Test
    void is_not_fair_with_a_place_too_many_or_too_few() {
        assertThat(rush(Scene.HOT_PLACES + 1, LAST_PLACE.plusMillis(1)).isFair())
                .isFalse();
        assertThat(rush(Scene.HOT_PLACES - 1, LAST_PLACE.plusMillis(1)).isFair())
                .isFalse();
    }

    private static Rush rush(int winners, Instant toldFull) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < Scene.HOT_PEOPLE; i++) {
            var holder = new Holder(i, "code", new CodeDigest("digest"));
            answers.add(
                    i < winners
                            ? new Answer(holder, Load.DONE, LAST_PLACE.plusMillis(5), 3)
                            : new Answer(holder, "reservation:slotFull", toldFull, 3));
        }
        return new Rush(answers, LAST_PLACE);
    }
}
