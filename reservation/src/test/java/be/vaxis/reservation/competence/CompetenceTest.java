package be.vaxis.reservation.competence;

import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence.Stretch;
import be.vaxis.reservation.competence.Competence.Turn;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompetenceTest {

    static final Competence HANDED_OVER = new Competence(
            List.of(new Turn(SIXTH_OF_MAY, BRIELPOORT), new Turn(SIXTH_OF_MAY.minusDays(30), GENT_EXPO)));

    @Test
    void before_its_first_turn_no_centre_serves_the_postal_code() {
        assertThat(HANDED_OVER.on(SIXTH_OF_MAY.minusDays(31))).isEmpty();
    }

    @Test
    void the_old_centre_serves_until_the_day_before_and_the_new_one_from_the_day_itself() {
        assertThat(HANDED_OVER.on(SIXTH_OF_MAY.minusDays(30))).contains(GENT_EXPO);
        assertThat(HANDED_OVER.on(SIXTH_OF_MAY.minusDays(1))).contains(GENT_EXPO);
        assertThat(HANDED_OVER.on(SIXTH_OF_MAY)).contains(BRIELPOORT);
    }

    @Test
    void stretches_follow_each_other_without_a_gap() {
        assertThat(HANDED_OVER.stretches(SIXTH_OF_MAY.minusDays(40), SIXTH_OF_MAY.plusDays(2)))
                .containsExactly(
                        new Stretch(GENT_EXPO, SIXTH_OF_MAY.minusDays(30), SIXTH_OF_MAY.minusDays(1)),
                        new Stretch(BRIELPOORT, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(2)));
    }

    @Test
    void a_stretch_that_ends_before_it_begins_is_none() {
        assertThat(HANDED_OVER.stretches(SIXTH_OF_MAY, SIXTH_OF_MAY.minusDays(1)))
                .isEmpty();
    }

    @Property
    void whatever_changes_every_day_has_one_centre_at_most_and_never_a_gap_after_the_first(
            @ForAll("changes") Map<Integer, CentreId> changes) {
        var competence = new Competence(changes.entrySet().stream()
                .map(it -> new Turn(SIXTH_OF_MAY.plusDays(it.getKey()), it.getValue()))
                .toList());
        var stretches = competence.stretches(SIXTH_OF_MAY.minusDays(9), SIXTH_OF_MAY.plusDays(99));
        for (int i = -9; i <= 99; i++) {
            var day = SIXTH_OF_MAY.plusDays(i);
            assertThat(stretches.stream()
                            .filter(it -> !day.isBefore(it.first()) && !day.isAfter(it.last()))
                            .map(Stretch::centre))
                    .hasSize(
                            changes.keySet().stream().anyMatch(first -> !day.isBefore(SIXTH_OF_MAY.plusDays(first)))
                                    ? 1
                                    : 0)
                    .containsExactlyElementsOf(competence.on(day).stream().toList());
        }
    }

    @Provide
    Arbitrary<Map<Integer, CentreId>> changes() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(GENT_EXPO, BRIELPOORT, new CentreId("AALST")))
                .ofMaxSize(12);
    }
}
