package be.vaxis.selection.coderecord;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.selection.person.CodeState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeUsageTest {

    @ParameterizedTest(name = "{0} for {1} doses with {2} booked is {3}")
    @CsvSource({
        "NOT_ACTIVATED, 0, 0, NOT_ACTIVATED",
        "ACTIVATED, 2, 0, ACTIVATED_UNUSED",
        "ACTIVATED, 2, 1, FIRST_SLOT_ONLY",
        "ACTIVATED, 2, 2, ALL_SLOTS",
        "ACTIVATED, 1, 1, ALL_SLOTS",
        "DEACTIVATED, 2, 2, DEACTIVATED"
    })
    void usage_follows_from_the_code_and_what_is_booked(CodeState state, int doses, int booked, CodeUsage usage) {
        assertThat(CodeUsage.of(state, doses, booked)).isEqualTo(usage);
    }
}
