package be.vaxis.attestation.hcert.base45;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base45Test {

    @ParameterizedTest
    @CsvSource({"AB,BB8", "Hello!!,%69 VD92EX0", "base-45,UJCLQE7W581", "ietf!,QED8WEX0"})
    void the_examples_of_the_rfc(String bytes, String text) throws Refused {
        assertThat(Base45.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
        assertThat(Base45.decode(text)).asString(StandardCharsets.US_ASCII).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void what_is_encoded_is_decoded(@ForAll byte[] bytes) throws Refused {
        assertThat(Base45.decode(Base45.encode(bytes))).isEqualTo(bytes);
    }

    @Test
    void the_largest_groups_are_taken() throws Refused {
        assertThat(Base45.decode("FGWU5")).containsExactly(0xFF, 0xFF, 0xFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GGW", ":::", "FGWV5", "::", "A", "ABCD", "AbC", "AB=", "AB\n", "Aé0", "A\uD83D\uDE000"})
    void other_groups_lengths_and_characters_are_refused(String text) {
        assertThatThrownBy(() -> Base45.decode(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.step()).isEqualTo(Step.BASE45));
    }
}
