package be.vaxis.pharmacovigilance.disclosure;

import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.AALST;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.ALIKE;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.GHENT;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.MERELBEKE;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.MIXED;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.NAMUR;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.cell;
import static be.vaxis.pharmacovigilance.disclosure.DisclosureFixtures.generalisation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneralisationTest {

    @Test
    void ten_of_one_municipality_and_age_may_be_shown_as_such() {
        assertThat(groups(cell(GHENT, 65, 10))).containsExactly(new Group(GHENT, "65-69"));
    }

    @Test
    void nine_may_not_be_shown_at_all_when_there_is_nobody_else() {
        var nine = cell(GHENT, 65, 9);
        var placement = generalisation().place(List.of(nine));
        assertThat(placement.released()).isEmpty();
        assertThat(placement.left()).containsExactly(nine);
    }

    @Test
    void nine_and_a_neighbour_are_shown_in_the_area_around_them() {
        assertThat(groups(cell(GHENT, 65, 9), cell(MERELBEKE, 65, 1))).containsExactly(new Group("44000", "65-69"));
        assertThat(groups(cell(GHENT, 65, 9), cell(AALST, 65, 1))).containsExactly(new Group("40000", "65-69"));
        assertThat(groups(cell(GHENT, 65, 9), cell(NAMUR, 65, 1))).containsExactly(new Group("01000", "65-69"));
    }

    @Test
    void the_age_becomes_wider_only_when_the_whole_country_is_too_few() {
        assertThat(groups(cell(GHENT, 65, 9), cell(GHENT, 70, 1))).containsExactly(new Group("01000", "65+"));
        assertThat(groups(cell(GHENT, 60, 9), cell(GHENT, 70, 1))).containsExactly(new Group("01000", "all"));
    }

    @Test
    void who_would_be_left_alone_draws_a_safe_group_up() {
        assertThat(groups(cell(GHENT, 65, 30), cell(AALST, 70, 12), cell(NAMUR, 20, 1)))
                .containsExactlyInAnyOrder(new Group(GHENT, "65-69"), new Group("01000", "all"));
    }

    @Test
    void ten_with_one_product_are_not_mixed_enough() {
        var placement = generalisation().place(List.of(new Cell(GHENT, 65, 10, ALIKE)));
        assertThat(placement.released()).isEmpty();
    }

    @Test
    void a_neighbour_with_another_product_makes_them_mixed() {
        assertThat(groups(new Cell(GHENT, 65, 10, ALIKE), cell(MERELBEKE, 65, 10)))
                .containsExactly(new Group("44000", "65-69"));
        assertThat(groups(new Cell(GHENT, 65, 10, ALIKE), new Cell(MERELBEKE, 65, 2, MIXED)))
                .containsExactly(new Group("44000", "65-69"));
    }

    @Test
    void each_dose_of_a_course_must_be_mixed() {
        var firstAlike = Set.of(List.of("COMIRNATY", "COMIRNATY"), List.of("COMIRNATY", "SPIKEVAX"));
        var bothMixed = Set.of(List.of("COMIRNATY", "COMIRNATY"), List.of("SPIKEVAX", "SPIKEVAX"));
        assertThat(groups(new Cell(GHENT, 65, 10, firstAlike))).isEmpty();
        assertThat(groups(new Cell(GHENT, 65, 10, bothMixed))).hasSize(1);
    }

    private static List<Group> groups(Cell... cells) {
        return generalisation().place(List.of(cells)).released().stream()
                .map(Released::group)
                .toList();
    }
}
