package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CsamLevelTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "399, 399", "400, 400", "450, 450", "0400, 400"})
    void the_number_after_the_word_is_the_level(String written, int level) {
        assertThat(CsamLevel.of("urn:be:fedict:iam:fas:Level" + written)).isEqualTo(level);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "400",
                "Level400",
                "urn:be:fedict:iam:fas:Level",
                "urn:be:fedict:iam:fas:Level-400",
                "urn:be:fedict:iam:fas:Level400 ",
                "urn:be:fedict:iam:fas:Level400x",
                "urn:be:fedict:iam:fas:level400",
                "urn:be:fedict:iam:fas:Level99999",
                "URN:be:fedict:iam:fas:Level400"
            })
    void anything_else_opens_nothing(String acr) {
        assertThat(CsamLevel.of(acr)).isZero();
    }

    @Test
    void a_claim_that_is_no_text_opens_nothing() {
        assertThat(CsamLevel.of(400)).isZero();
    }
}
