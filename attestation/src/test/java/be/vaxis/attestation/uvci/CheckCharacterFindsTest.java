package be.vaxis.attestation.uvci;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What slips of the pen the check character finds. */
class CheckCharacterFindsTest {

    @Property
    void one_wrong_character_is_always_found(
            @ForAll("identifiers") String text, @ForAll @IntRange(max = 69) int place, @ForAll("letters") char wrong) {
        int at = place % text.length();
        Assume.that(text.charAt(at) != wrong);
        assertThat(CheckCharacter.of(replaced(text, at, wrong))).isNotEqualTo(CheckCharacter.of(text));
    }

    @Property
    void two_neighbours_that_changed_places_are_found_but_for_the_ends_of_the_alphabet(
            @ForAll("identifiers") String text, @ForAll @IntRange(max = 68) int place) {
        int at = place % (text.length() - 1);
        char left = text.charAt(at);
        char right = text.charAt(at + 1);
        Assume.that(left != right && !("" + left + right).matches("A:|:A"));
        String changed = replaced(replaced(text, at, right), at + 1, left);
        assertThat(CheckCharacter.of(changed)).isNotEqualTo(CheckCharacter.of(text));
    }

    private static String replaced(String text, int at, char by) {
        return text.substring(0, at) + by + text.substring(at + 1);
    }

    @Provide
    Arbitrary<String> identifiers() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET)
                .ofMinLength(2)
                .ofMaxLength(70);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().with(CheckCharacter.ALPHABET);
    }
}
