package be.vaxis.invitation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Language;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_says_everything_and_leaves_the_same_places_open(Language language) {
        var english = Phrases.bundle(Language.EN);
        var other = Phrases.bundle(language);

        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        english.keySet()
                .forEach(key -> assertThat(places(other.getString(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(english.getString(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_language_names_a_product(Language language) {
        var phrases = Phrases.bundle(language);
        phrases.keySet()
                .forEach(key -> assertThat(phrases.getString(key))
                        .doesNotContainIgnoringCase("comirnaty")
                        .doesNotContainIgnoringCase("pfizer")
                        .doesNotContainIgnoringCase("spikevax"));
    }

    private static String places(String phrase) {
        return PLACE.matcher(phrase)
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining());
    }
}
