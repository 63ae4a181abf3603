package be.vaxis.reservation.web;

import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.ProductCode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanNotationTest {

    @Test
    void slots_in_a_row_with_the_same_places_are_one_stretch() {
        assertThat(PlanNotation.print(Capacity.of(15, Map.of(NINE, 4, QUARTER_PAST_NINE, 4, TEN, 6))))
                .isEqualTo("15 09:00-09:30=4 10:00-10:15=6");
    }

    @Test
    void a_closed_day_is_empty() {
        assertThat(PlanNotation.print(Capacity.closed())).isEmpty();
        assertThat(PlanNotation.parse(" ").isClosed()).isTrue();
    }

    @Test
    void the_product_stands_before_the_hours() {
        var plan = Capacity.of(15, Map.of(NINE, 4)).keeping(10).giving(new ProductCode("COMIRNATY"));

        assertThat(PlanNotation.print(plan)).isEqualTo("15 10% @COMIRNATY 09:00-09:15=4");
        assertThat(PlanNotation.parse("15 10% @comirnaty 09:00-09:15=4")).isEqualTo(plan);
    }

    @Property(tries = 300)
    void a_plan_that_is_written_is_read_back(@ForAll("plans") Capacity plan) {
        assertThat(PlanNotation.parse(PlanNotation.print(plan))).isEqualTo(plan.isClosed() ? Capacity.closed() : plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "15 09:00=4",
                "15 9:00-10:00=4",
                "15 09:00-25:00=4",
                "15 09:00-10:00=-1",
                "15 51% 09:00-10:00=4",
                "15 @x 09:00-10:00=4",
                "15 09:00-10:00=4 @COMIRNATY",
                "15 @COMIRNATY @SPIKEVAX 09:00-10:00=4",
                "15 09:00-10:00=4 10%",
                "0 09:00-10:00=4"
            })
    void what_is_no_plan_is_refused(String text) {
        assertThatThrownBy(() -> PlanNotation.parse(text)).isInstanceOf(InvalidWord.class);
    }

    @Test
    void a_plan_is_never_endless() {
        var endless = "15" + " 09:00-10:00=4".repeat(1_000);

        assertThatThrownBy(() -> PlanNotation.parse(endless)).isInstanceOf(InvalidWord.class);
    }

    @Provide
    Arbitrary<Capacity> plans() {
        var length = Arbitraries.of(5, 10, 15, 30, 60);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(-1, 3).list().ofMaxSize(24);
        var product = Arbitraries.of("A1", "COMIRNATY", "X-BOOSTER")
                .map(ProductCode::new)
                .injectNull(0.3);
        return Combinators.combine(length, places, Arbitraries.integers().between(0, 50), product)
                .as(PlanNotationTest::plan);
    }

    /** A negative number stands for no slot at all. */
    private static Capacity plan(int length, List<Integer> places, int kept, @Nullable ProductCode product) {
        var slots = new TreeMap<LocalTime, Integer>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= 0) {
                slots.put(LocalTime.MIDNIGHT.plusMinutes((long) i * length), places.get(i));
            }
        }
        return new Capacity(length, slots, kept, product);
    }
}
