package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StrideTest {

    private static final int PEOPLE = 11_521_238;

    @Property
    void index_and_rank_find_each_other_back(@ForAll long seed, @ForAll @LongRange(max = PEOPLE - 1) long index) {
        var stride = new Stride(PEOPLE, seed);

        assertThat(stride.index(stride.rank(index))).isEqualTo(index);
        assertThat(stride.rank(index)).isBetween(0, PEOPLE - 1);
    }

    @Property(tries = 50)
    void every_beginning_of_the_row_has_its_share_of_every_stretch(
            @ForAll long seed,
            @ForAll @IntRange(min = 1_000, max = 50_000) int length,
            @ForAll @IntRange(max = PEOPLE / 2) int from,
            @ForAll @IntRange(min = 1, max = PEOPLE / 2) int wide) {
        var stride = new Stride(PEOPLE, seed);
        var inside = LongStream.range(0, length)
                .map(stride::rank)
                .filter(rank -> rank >= from && rank < from + wide)
                .count();

        assertThat((double) inside).isCloseTo((double) length * wide / PEOPLE, within(12.0));
    }
}
