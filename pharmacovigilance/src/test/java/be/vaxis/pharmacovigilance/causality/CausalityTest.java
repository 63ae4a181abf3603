package be.vaxis.pharmacovigilance.causality;

import static be.vaxis.pharmacovigilance.causality.Answer.NO;
import static be.vaxis.pharmacovigilance.causality.Answer.UNKNOWN;
import static be.vaxis.pharmacovigilance.causality.Answer.YES;
import static be.vaxis.pharmacovigilance.causality.Association.NONE_KNOWN;
import static be.vaxis.pharmacovigilance.causality.Association.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CausalityTest {

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNKNOWN"})
    void without_a_clear_diagnosis_nothing_is_classified_however_much_speaks_for_it(Answer diagnosis) {
        assertThat(Causality.of(new Checklist(diagnosis, NO, PRODUCT, YES, NO, YES, NO)))
                .isEqualTo(Causality.D);
    }

    @Test
    void another_cause_goes_before_what_is_known_of_the_vaccine() {
        assertThat(Causality.of(new Checklist(YES, YES, PRODUCT, YES, NO, YES, NO)))
                .isEqualTo(Causality.C);
    }

    @ParameterizedTest
    @CsvSource({"PRODUCT, A1", "QUALITY_DEFECT, A2", "IMMUNISATION_ERROR, A3", "ANXIETY, A4"})
    void what_is_known_to_be_caused_so_and_began_in_time_is_consistent(Association association, Causality expected) {
        var causality = Causality.of(new Checklist(YES, NO, association, YES, YES, YES, YES));

        assertThat(causality).isEqualTo(expected);
        assertThat(causality.isConsistent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN"})
    void what_began_at_another_time_is_not_consistent_though_it_is_known(Answer inWindow) {
        assertThat(Causality.of(new Checklist(YES, NO, PRODUCT, inWindow, NO, YES, NO)))
                .isEqualTo(Causality.B1);
        assertThat(Causality.of(new Checklist(YES, NO, PRODUCT, inWindow, YES, YES, NO)))
                .isEqualTo(Causality.C);
    }

    @Test
    void what_fits_in_time_and_no_more_is_indeterminate() {
        var fits = Causality.of(new Checklist(YES, UNKNOWN, NONE_KNOWN, UNKNOWN, UNKNOWN, YES, UNKNOWN));

        assertThat(fits).isEqualTo(Causality.B1);
        assertThat(fits.isConsistent()).isFalse();
    }

    @Test
    void what_points_both_ways_is_indeterminate_too() {
        assertThat(Causality.of(new Checklist(YES, NO, NONE_KNOWN, UNKNOWN, NO, YES, YES)))
                .isEqualTo(Causality.B2);
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN"})
    void where_it_cannot_be_said_it_is_not_said(Answer plausible) {
        assertThat(Causality.of(new Checklist(YES, NO, NONE_KNOWN, UNKNOWN, NO, plausible, YES)))
                .isEqualTo(Causality.D);
    }
}
