package be.vaxis.pharmacovigilance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.disclosure.Totals.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsTest {

    static final Stratum ALL = new Stratum("", "", "");

    @Test
    void what_is_wholly_in_the_file_is_told() {
        assertThat(given(women(40, 40), men(30, 30)).get(ALL)).contains(70L);
    }

    @Test
    void nine_left_out_are_not_told_and_neither_is_the_total_around_them() {
        var totals = given(women(9, 0), men(30, 30));
        assertThat(totals.get(women())).isEmpty();
        assertThat(totals.get(men())).contains(30L);
        assertThat(totals.get(ALL)).isEmpty();
    }

    @Test
    void ten_left_out_are_told() {
        var totals = given(women(10, 0), men(30, 30));
        assertThat(totals.get(women())).contains(10L);
        assertThat(totals.get(ALL)).contains(40L);
    }

    @Test
    void two_unknown_numbers_hide_each_other_when_both_can_be_anything_from_one_to_nine() {
        assertThat(given(women(4, 0), men(6, 0)).get(ALL)).contains(10L);
    }

    @Test
    void two_unknown_numbers_do_not_hide_each_other_when_their_sum_is_high() {
        assertThat(given(women(9, 0), men(9, 0)).get(ALL)).isEmpty();
        assertThat(given(women(9, 0), men(2, 0)).get(ALL)).isEmpty();
    }

    @Test
    void the_finest_strata_and_all_around_them_are_listed_once() {
        var totals = new Totals(10)
                .of(List.of(
                        new Counted(new Stratum("2021-W05", "F", "1"), 20, 20),
                        new Counted(new Stratum("2021-W05", "F", "2"), 20, 20),
                        new Counted(new Stratum("2021-W06", "M", "1"), 20, 20)));
        assertThat(totals).extracting(Total::stratum).doesNotHaveDuplicates().hasSize(1 + 2 + 2 + 3);
        assertThat(totals.getFirst()).isEqualTo(new Total(ALL, 60L, 60));
    }

    private static Counted women(long given, long released) {
        return new Counted(women(), given, released);
    }

    private static Counted men(long given, long released) {
        return new Counted(men(), given, released);
    }

    private static Stratum women() {
        return new Stratum("", "F", "");
    }

    private static Stratum men() {
        return new Stratum("", "M", "");
    }

    private static java.util.Map<Stratum, Optional<Long>> given(Counted... counted) {
        return new Totals(10)
                .of(Arrays.asList(counted)).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Total::stratum, total -> Optional.ofNullable(total.given())));
    }
}
