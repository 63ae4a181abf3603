package be.vaxis.pharmacovigilance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    static final LocalDate DAY = LocalDate.of(2021, 5, 3);

    @Test
    void what_tells_the_same_is_wholly_alike_though_the_lot_was_read_only_once() {
        assertThat(Likeness.of(told(dose("COMIRNATY", "EW2246"), fever(1)), told(dose("COMIRNATY", null), fever(1))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 0.333"})
    void the_first_day_is_remembered_within_three_days(int later, double likeness) {
        assertThat(Likeness.of(
                        told(dose("COMIRNATY", null), fever(1)), told(dose("COMIRNATY", null), fever(1 + later))))
                .isCloseTo(likeness, offset(0.001));
    }

    @Test
    void another_dose_with_another_complaint_has_nothing_in_common() {
        var other = new Suffered("RASH", DAY.plusDays(1), null, Outcome.RECOVERED, Severity.MILD);

        assertThat(Likeness.of(told(dose("COMIRNATY", null), fever(1)), told(dose("SPIKEVAX", null), other)))
                .isZero();
    }

    @Test
    void one_complaint_of_three_and_the_same_dose_are_half_of_all_that_is_told() {
        var more = told(
                dose("COMIRNATY", null),
                fever(1),
                new Suffered("RASH", DAY.plusDays(1), null, Outcome.RECOVERED, Severity.MILD),
                new Suffered("FATIGUE", DAY.plusDays(1), null, Outcome.RECOVERED, Severity.MILD));

        assertThat(Likeness.of(told(dose("COMIRNATY", null), fever(1)), more)).isEqualTo(Likeness.ENOUGH);
    }

    @Test
    void of_nothing_nothing_is_alike() {
        var nothing = new Account(
                Reporter.PATIENT, null, 70, Sex.FEMALE, List.of(), List.of(), Set.of(), Set.of(), List.of(), "");

        assertThat(Likeness.of(nothing, nothing)).isZero();
    }

    private static SuspectDose dose(String product, @Nullable String lot) {
        return new SuspectDose(product, lot, null, DAY, 1, null, null);
    }

    private static Suffered fever(int days) {
        return new Suffered("FEVER", DAY.plusDays(days), null, Outcome.RECOVERED, Severity.MILD);
    }

    private static Account told(SuspectDose dose, Suffered... reactions) {
        return new Account(
                Reporter.PATIENT,
                null,
                70,
                Sex.FEMALE,
                List.of(dose),
                Arrays.asList(reactions),
                Set.of(),
                Set.of(),
                List.of(),
                "");
    }
}
