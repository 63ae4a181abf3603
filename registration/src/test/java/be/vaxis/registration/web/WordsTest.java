package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.schedule.Forecast;
import be.vaxis.registration.schedule.Objection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    static final Set<Forecast.Because> DUE =
            EnumSet.of(Forecast.Because.FIRST_DOSE, Forecast.Because.SERIES_OPEN, Forecast.Because.BOOSTER);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void every_language_says_the_same_things(String language) throws IOException {
        assertThat(words(language).stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void every_language_has_the_same_gaps_to_fill(String language) throws IOException {
        Properties english = words("en");
        Properties other = words(language);
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    @Test
    void every_question_has_its_words_and_its_advice() throws IOException {
        Properties english = words("en");
        assertThat(PRODUCTS.all())
                .flatExtracting(product -> product.questions())
                .allSatisfy(question -> assertThat(english)
                        .containsKeys(
                                "registration.question." + question.code(),
                                "registration.question." + question.code() + ".advice",
                                "registration.advice." + question.advice()));
    }

    @Test
    void whatever_the_schedule_says_has_its_words() throws IOException {
        Properties english = words("en");
        assertThat(Objection.Reason.values())
                .allSatisfy(reason -> assertThat(english).containsKey("registration.objection." + reason));
        assertThat(Forecast.Because.values())
                .filteredOn(because -> !DUE.contains(because))
                .allSatisfy(because -> assertThat(english).containsKey("registration.next." + because));
    }

    @Test
    void every_word_on_a_page_is_in_the_book() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates/registration"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Pattern.compile("#\\{(registration[A-Za-z.]+)")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(match -> used.add(match.group(1)));
            }
        }
        assertThat(used).isNotEmpty().isSubsetOf(words("en").stringPropertyNames());
    }

    private static TreeSet<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        Pattern.compile("\\{[0-9]}").matcher(text).results().forEach(match -> gaps.add(match.group()));
        return gaps;
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/messages/registration_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
