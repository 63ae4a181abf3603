package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Insz;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelgiumTest {

    private static final Belgium LARGEST = Belgium.of(1, Belgium.LARGEST);

    @Test
    void the_same_seed_and_size_give_the_same_people() {
        assertThat(Belgium.of(3, 2_000).citizens()).containsExactlyElementsOf(everyone(Belgium.of(3, 2_000)));
    }

    @Test
    void another_seed_gives_other_people() {
        assertThat(Belgium.of(4, 1_000).citizens().map(Citizen::insz))
                .isNotEqualTo(Belgium.of(3, 1_000).citizens().map(Citizen::insz).toList());
    }

    @Property(tries = 20)
    void a_range_is_a_part_of_the_whole(
            @ForAll @IntRange(max = 1_500) int from, @ForAll @IntRange(max = 1_500) int length) {
        var belgium = Belgium.of(3, 3_000);

        assertThat(belgium.citizens(from, from + length))
                .containsExactlyElementsOf(everyone(belgium).subList(from, from + length));
    }

    @Test
    void several_threads_see_the_same_people() {
        var belgium = Belgium.of(3, 5_000);

        assertThat(belgium.citizens().parallel().toList()).isEqualTo(everyone(belgium));
    }

    @Test
    void a_larger_run_starts_with_the_people_of_a_smaller_one() {
        var small = Belgium.of(3, 1_000).citizens();
        var large = Belgium.of(3, Belgium.LARGEST).citizens(0, 1_000);

        assertThat(large.map(c -> List.of(c.insz(), c.name(), c.address(), c.contact())))
                .containsExactlyElementsOf(small.map(c -> List.of(c.insz(), c.name(), c.address(), c.contact()))
                        .toList());
    }

    @Test
    void among_200_000_no_insz_occurs_twice_and_each_is_valid() {
        var belgium = Belgium.of(11, 200_000);

        assertThat(Census.distinct(belgium.citizens(), Citizen::insz)).isTrue();
        assertThat(belgium.citizens().allMatch(citizen -> isValid(citizen.insz())))
                .isTrue();
    }

    @Property(tries = 200)
    void each_of_the_largest_run_can_be_asked_for_alone(@ForAll @LongRange(max = Belgium.LARGEST - 1) long index) {
        assertThat(LARGEST.citizen(index).index()).isEqualTo(index);
    }

    @Test
    void what_has_passed_is_not_kept() {
        var before = used();
        var last = LARGEST.citizens(0, 300_000).reduce((one, next) -> next).orElseThrow();

        assertThat(used() - before).as("bytes held after %s", last).isLessThan(20_000_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 999, 11_500_001})
    void another_size_is_refused(long size) {
        assertThatThrownBy(() -> Belgium.of(1, size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_outside_the_run_is_refused() {
        var belgium = Belgium.of(1, 1_000);

        assertThat(belgium.citizens(1_000, 1_000)).isEmpty();
        assertThatThrownBy(() -> belgium.citizens(0, 1_001)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> belgium.citizens(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> belgium.citizens(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyone_lives_at_a_postal_code_of_the_country() {
        var codes = Belgium.places().stream().map(Place::postalCode).collect(Collectors.toSet());

        assertThat(Belgium.of(1, 1_000).citizens())
                .allMatch(citizen -> codes.contains(citizen.postalCode())
                        && citizen.address().postalCode().equals(citizen.postalCode()));
    }

    @Test
    void a_person_prints_as_a_number() {
        assertThat(Belgium.of(1, 1_000).citizen(7)).hasToString("citizen:7");
    }

    private static boolean isValid(Insz insz) {
        return Insz.parse(insz.formatted(), LocalDate.of(2021, 1, 1)).equals(insz);
    }

    private static List<Citizen> everyone(Belgium belgium) {
        return belgium.citizens().toList();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
