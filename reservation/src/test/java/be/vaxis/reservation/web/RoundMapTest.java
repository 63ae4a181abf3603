package be.vaxis.reservation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.web.RoundMap.Dot;
import be.vaxis.reservation.web.RoundMap.Mark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundMapTest {

    static final PostalCode CENTRE = new PostalCode("9051");
    static final RoundMap MAP =
            RoundMap.of(CENTRE, codes("9000", "9000", "9030", "9000"), codes("9000", "9040", "2000"));

    @Test
    void the_visits_of_a_postal_code_share_a_sign_with_their_numbers() {
        assertThat(MAP.marks()).extracting(Mark::numbers).containsExactly("1–2, 4", "3");
        assertThat(MAP.marks()).extracting(Mark::place).containsExactly("9000 Gent", "9030 Mariakerke");
        assertThat(RoundMap.ranges(List.of(1, 2, 3, 5, 7, 8))).isEqualTo("1–3, 5, 7–8");
    }

    @Test
    void everything_lies_on_the_paper_north_upwards_and_what_is_far_away_is_left_out() {
        var marks = MAP.marks();

        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween(0, MAP.width());
            assertThat(mark.y()).isBetween(0, MAP.height());
        });
        assertThat(marks.get(1).y())
                .as("Mariakerke lies north of the centre")
                .isLessThan(MAP.start().y());
        assertThat(marks.get(0).x())
                .as("Gent lies east of Mariakerke")
                .isGreaterThan(marks.get(1).x());
        assertThat(MAP.dots()).extracting(Dot::label).doesNotContain("2000", "9000");
    }

    @Test
    void the_line_begins_and_ends_at_the_centre() {
        var start = MAP.start().x() + "," + MAP.start().y();

        assertThat(MAP.way()).startsWith(start + " ").endsWith(" " + start);
        assertThat(MAP.way().split(" ")).hasSize(6);
        assertThat(MAP.kilometres()).isBetween(7L, 12L);
    }

    @Test
    void at_the_centre_alone_its_square_stays_in_sight_and_the_places_around_as_well() {
        var alone = RoundMap.of(CENTRE, codes("9051"), codes("9000", "9030"));
        var mark = alone.marks().getFirst();

        assertThat(mark.x()).isEqualTo(alone.width() / 2);
        assertThat(Math.abs(alone.start().y() - mark.y()))
                .as("half a square and half a sign")
                .isGreaterThan(15);
        assertThat(alone.dots()).extracting(Dot::label).containsExactly("9000", "9030");
        assertThat(alone.kilometres()).isZero();
    }

    @Test
    void no_sign_hides_another() {
        var marks =
                RoundMap.of(CENTRE, codes("9051", "9000", "9031"), List.of()).marks();

        assertThat(marks.get(1).x())
                .as("both lie near the centre")
                .isCloseTo(marks.get(0).x(), within(10));
        assertThat(Math.abs(marks.get(1).y() - marks.get(0).y())).isGreaterThan(18);
    }

    private static List<PostalCode> codes(String... codes) {
        return Stream.of(codes).map(PostalCode::new).toList();
    }
}
