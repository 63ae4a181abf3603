package be.vaxis.reservation.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.web.Areas.Area;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AreaSearchTest {

    static final Area EXPO = area("Vaccinatiecentrum Gent Expo", "9000", "9050");
    static final Area LIEGE = area("Centre de vaccination Liège Expo", "4000", "4020");
    static final Area EMPTY = area("Nieuw centrum");

    @Test
    void nothing_typed_finds_everything() {
        assertThat(found(" ")).containsExactly(EXPO, LIEGE, EMPTY);
        assertThat(found(null)).hasSize(3);
    }

    @Test
    void a_centre_is_found_by_a_part_of_its_name_whatever_the_accents() {
        assertThat(found("expo")).containsExactly(EXPO, LIEGE);
        assertThat(found("liege ex")).containsExactly(LIEGE);
    }

    @Test
    void a_centre_is_found_by_a_postal_code_or_its_first_digits() {
        assertThat(found("9050")).containsExactly(EXPO);
        assertThat(found("40")).containsExactly(LIEGE);
        assertThat(found("1000")).isEmpty();
    }

    @Test
    void a_centre_is_found_by_a_place_or_municipality_in_another_language() {
        assertThat(found("Luik")).containsExactly(LIEGE);
        assertThat(found("Gentbrugge")).containsExactly(EXPO);
        assertThat(found("Gand")).containsExactly(EXPO);
    }

    private static List<Area> found(String typed) {
        return AreaSearch.of(typed).in(List.of(EXPO, LIEGE, EMPTY));
    }

    private static Area area(String name, String... codes) {
        Set<PostalCode> served = Stream.of(codes).map(PostalCode::new).collect(Collectors.toSet());
        return new Area(name, List.of(), served);
    }
}
