package be.vaxis.reservation.ownperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Insz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "2, 21, 42", "2, 365, 365"})
    void two_doses_are_one_to_365_days_apart(int doses, int least, int most) {
        assertThat(new Series(doses, least, most).maximalDays()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"0, 21, 42", "3, 21, 42", "2, 0, 42", "2, 42, 21", "2, 21, 366"})
    void what_cannot_be_is_refused(int doses, int least, int most) {
        assertThatThrownBy(() -> new Series(doses, least, most)).isInstanceOf(InvalidSeries.class);
    }

    @Test
    void with_one_dose_no_days_count() {
        assertThat(new Series(1, 21, 42)).isEqualTo(new Series(1, 0, 0));
    }

    @Test
    void a_name_has_eighty_characters_at_most_and_is_not_printed() {
        var insz = Insz.parse("51031412859");

        assertThat(new OwnPatient(insz, " Anna ").name()).isEqualTo("Anna");
        assertThat(new OwnPatient(insz, " ").name()).isNull();
        assertThat(new OwnPatient(insz, "a".repeat(80)).toString()).doesNotContain("a".repeat(80));
        assertThatThrownBy(() -> new OwnPatient(insz, "a".repeat(81))).isInstanceOf(InvalidName.class);
    }
}
