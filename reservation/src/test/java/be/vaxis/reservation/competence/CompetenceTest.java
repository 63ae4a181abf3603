package be.vaxis.reservation.competence;

import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.competence.Competence.Stretch;
import be.vaxis.reservation.competence.Competence.Turn;
import java.util.List;
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
}
