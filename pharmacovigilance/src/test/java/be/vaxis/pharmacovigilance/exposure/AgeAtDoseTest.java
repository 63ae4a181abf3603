package be.vaxis.pharmacovigilance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class AgeAtDoseTest {

    static final IsoWeek WEEK = IsoWeek.parse("2021-W22"); // Thursday 3 June

    @Test
    void the_day_of_birth_is_not_kept() {
        assertThat(AgeAtDose.monthOf(PartialDate.parse("2003-06-01"))).isEqualTo(PartialDate.parse("2003-06"));
    }

    @Test
    void somebody_grows_older_when_the_month_of_birth_is_over() {
        assertThat(AgeAtDose.band(PartialDate.parse("2003-05-31"), WEEK)).isEqualTo(18);
        assertThat(AgeAtDose.band(PartialDate.parse("2003-06-01"), WEEK)).isEqualTo(16);
    }

    @Test
    void a_birth_date_that_is_partly_known_gives_the_age_that_is_certain() {
        assertThat(AgeAtDose.band(PartialDate.parse("1956"), WEEK)).isEqualTo(60);
        assertThat(AgeAtDose.band(PartialDate.parse("1955"), WEEK)).isEqualTo(65);
    }
}
