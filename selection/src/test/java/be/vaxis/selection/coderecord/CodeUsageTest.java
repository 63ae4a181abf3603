package be.vaxis.selection.coderecord;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.selection.person.CodeState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeUsageTest {

    @ParameterizedTest(name = "{0} for {1} doses with {2} booked, declined: {3}, is {4}")
    @CsvSource({
        "NOT_ACTIVATED, 0, 0, false, NOT_ACTIVATED",
        "ACTIVATED, 2, 0, false, ACTIVATED_UNUSED",
        "ACTIVATED, 2, 1, false, FIRST_SLOT_ONLY",
        "ACTIVATED, 2, 2, false, ALL_SLOTS",
        "ACTIVATED, 1, 1, false, ALL_SLOTS",
        "ACTIVATED, 2, 0, true, DEACTIVATED",
        "NOT_ACTIVATED, 0, 0, true, NOT_ACTIVATED",
        "DEACTIVATED, 2, 2, false, DEACTIVATED"
    })
    void usage_follows_from_the_code_and_what_is_booked(
            CodeState state, int doses, int booked, boolean declined, CodeUsage usage) {
        assertThat(CodeUsage.of(state, doses, booked, declined)).isEqualTo(usage);
    }
}
