package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShuffleTest {

    @Property
    void every_position_goes_to_a_place_of_its_own(@ForAll @IntRange(min = 1, max = 3000) int size, @ForAll long key) {
        var shuffle = new Shuffle(size, key);
        var taken = new BitSet();
        for (var position = 0; position < size; position++) {
            taken.set(shuffle.at(position));
        }

        assertThat(taken.cardinality()).isEqualTo(size);
        assertThat(taken.length()).isEqualTo(size);
    }
}
