package be.vaxis.selection.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTermsTest {

    static final LocalDate FIRST = LocalDate.parse("2021-03-01");

    @ParameterizedTest(name = "{0} doses, {1} to {2} days, window of {3} days")
    @CsvSource({"1, 0, 0, 0", "2, 1, 1, 0", "2, 21, 42, 90"})
    void these_go_together(int doses, int minimal, int maximal, int window) {
        assertThat(new CodeTerms(doses, minimal, maximal, FIRST, FIRST.plusDays(window)))
                .isNotNull();
    }

    @ParameterizedTest(name = "{0} doses, {1} to {2} days, window of {3} days")
    @CsvSource({"0, 0, 0, 0", "3, 21, 42, 0", "1, 21, 42, 0", "2, 0, 42, 0", "2, 43, 42, 0", "2, 21, 42, -1"})
    void these_do_not(int doses, int minimal, int maximal, int window) {
        assertThatThrownBy(() -> new CodeTerms(doses, minimal, maximal, FIRST, FIRST.plusDays(window)))
                .isInstanceOf(InvalidCodeTerms.class);
    }
}
