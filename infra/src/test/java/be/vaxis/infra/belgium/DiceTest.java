package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void they_fall_today_as_they_fell_when_written() {
        var dice = new Dice(1, 42);

        assertThat(LongStream.generate(dice::next).limit(3))
                .containsExactly(-8497612774122818209L, 2905105807291586357L, 2119766485211048722L);
    }

    @Property
    void they_stay_below_the_bound(@ForAll long seed, @ForAll long index, @ForAll @IntRange(min = 1) int bound) {
        assertThat(new Dice(seed, index).below(bound)).isBetween(0, bound - 1);
        assertThat(new Dice(seed, index).lowBelow(bound)).isBetween(0, bound - 1);
    }

    @Test
    void a_chance_comes_true_as_often_as_it_says() {
        var hits = LongStream.range(0, 100_000)
                .filter(index -> new Dice(7, index).chance(250))
                .count();

        assertThat((double) hits).isCloseTo(25_000, within(500.0));
    }
}
