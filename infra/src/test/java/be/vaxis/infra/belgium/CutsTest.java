package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CutsTest {

    @Test
    void pieces_are_as_equal_as_can_be() {
        assertThat(Cuts.into(3, new int[] {1, 1, 1, 9, 2, 2})).containsExactly(0, 3, 4, 6);
    }

    @Test
    void there_are_no_more_pieces_than_weights() {
        assertThat(Cuts.into(2, new int[] {5, 5})).containsExactly(0, 1, 2);
        assertThatThrownBy(() -> Cuts.into(3, new int[] {5, 5})).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void no_piece_is_empty_and_none_is_left_out(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 500) Integer> weights,
            @ForAll @IntRange(max = 29) int fewer) {
        var pieces = Math.max(1, weights.size() - fewer);
        var starts = Cuts.into(pieces, numbers(weights));

        assertThat(starts).hasSize(pieces + 1).startsWith(0).endsWith(weights.size());
        assertThat(Arrays.stream(starts).distinct().count()).isEqualTo(pieces + 1);
        assertThat(starts).isSorted();
    }

    @Property
    void shares_add_up_and_stay_within_one_of_what_is_fair(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> weights,
            @ForAll @IntRange(max = 200) int things) {
        var shares = Shares.of(things, numbers(weights));
        var total = weights.stream().mapToInt(Integer::intValue).sum();

        assertThat(Arrays.stream(shares).sum()).isEqualTo(things);
        for (var i = 0; i < shares.length; i++) {
            assertThat(Math.abs((double) things * weights.get(i) / total - shares[i]))
                    .isLessThan(1);
        }
    }

    private static int[] numbers(List<Integer> weights) {
        return weights.stream().mapToInt(Integer::intValue).toArray();
    }
}
