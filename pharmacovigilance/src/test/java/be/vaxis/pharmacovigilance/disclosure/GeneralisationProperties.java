package be.vaxis.pharmacovigilance.disclosure;

import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.AREAS;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.generalisation;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.area.Area;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GeneralisationProperties {

    static final List<String> MUNICIPALITIES = Stream.concat(
                    AREAS.all().stream()
                            .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                            .map(Area::code),
                    Stream.of(Area.UNKNOWN))
            .toList();

    @Property
    void no_group_is_smaller_than_ten_or_of_one_product(@ForAll("roots") Collection<Cell> root) {
        assertThat(generalisation().place(root).released()).allSatisfy(group -> {
            assertThat(group.people()).isGreaterThanOrEqualTo(10);
            assertThat(Thresholds.diversity(group.cells())).isGreaterThanOrEqualTo(2);
        });
    }

    @Property
    void what_is_released_merges_to_groups_of_ten_for_any_choice_of_columns(@ForAll("roots") Collection<Cell> root) {
        var released = generalisation().place(root).released();
        assertThat(sizes(released, Released::group).values()).allMatch(people -> people >= 10);
        assertThat(sizes(released, group -> group.group().area()).values()).allMatch(people -> people >= 10);
        assertThat(sizes(released, group -> group.group().ages()).values()).allMatch(people -> people >= 10);
    }

    @Property
    void everybody_is_either_in_one_group_or_left_with_all_others(@ForAll("roots") Collection<Cell> root) {
        var placement = generalisation().place(root);
        List<Cell> seen = new ArrayList<>(placement.left());
        placement.released().forEach(group -> seen.addAll(group.cells()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(root);
        assertThat(placement.left().isEmpty() || placement.released().isEmpty()).isTrue();
    }

    @Property
    void nobody_is_left_when_all_together_are_safe(@ForAll("roots") Collection<Cell> root) {
        var left = generalisation().place(root).left();
        assertThat(left.isEmpty()).isEqualTo(Thresholds.STANDARD.allow(root) || root.isEmpty());
    }

    @Property
    void each_cell_is_described_by_the_group_it_is_in(@ForAll("roots") Collection<Cell> root) {
        assertThat(generalisation().place(root).released())
                .allSatisfy(group -> assertThat(group.cells())
                        .allMatch(cell -> DisclosureFixtures.ladder()
                                .group(group.step(), cell)
                                .equals(group.group())));
    }

    @Property
    void the_order_of_the_cells_does_not_matter(@ForAll("roots") Collection<Cell> root, @ForAll Random random) {
        List<Cell> shuffled = new ArrayList<>(root);
        Collections.shuffle(shuffled, random);
        assertThat(generalisation().place(shuffled)).isEqualTo(generalisation().place(root));
    }

    private static <K> java.util.Map<K, Integer> sizes(List<Released> released, Function<Released, K> columns) {
        return released.stream().collect(groupingBy(columns, summingInt(Released::people)));
    }

    @Provide
    Arbitrary<Collection<Cell>> roots() {
        return cells().list().ofMaxSize(60).map(GeneralisationProperties::eachPlaceOnce);
    }

    private static Arbitrary<Cell> cells() {
        var municipality = Arbitraries.of(MUNICIPALITIES);
        var few = Arbitraries.of(MUNICIPALITIES.subList(0, 6));
        var age = Arbitraries.of(-1, 0, 16, 18, 25, 60, 65, 90);
        var people = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(1, 11)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(12, 5000)));
        return Combinators.combine(Arbitraries.oneOf(municipality, few), age, people, courses())
                .as(Cell::new);
    }

    private static Arbitrary<Set<List<String>>> courses() {
        return Arbitraries.of("COMIRNATY", "SPIKEVAX", "VAXZEVRIA")
                .list()
                .ofSize(2)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Collection<Cell> eachPlaceOnce(List<Cell> cells) {
        return cells.stream()
                .collect(toMap(cell -> cell.municipality() + cell.age(), cell -> cell, (one, other) -> one))
                .values();
    }
}
