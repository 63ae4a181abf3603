package be.vaxis.reservation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Pattern KEY = Pattern.compile("#\\{((?:problem\\.)?reservation(?:\\.[a-zA-Z0-9]+)+)[(}]");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void every_word_of_the_pages_is_there(String language) throws IOException {
        try (Stream<Path> pages = Files.list(RESOURCES.resolve("templates/reservation"))) {
            assertThat(words(language).stringPropertyNames())
                    .containsAll(pages.flatMap(WordsTest::keys).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void every_language_says_as_much_as_english_with_the_same_details(String language) throws IOException {
        var english = words("en");
        var other = words(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(details(other, key)).as(key).isEqualTo(details(english, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void no_product_is_named(String language) throws IOException {
        assertThat(words(language).values())
                .noneMatch(word -> word.toString()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(pfizer|comirnaty|moderna|astra|janssen|mrna).*"));
    }

    private static int details(Properties words, String key) {
        return new MessageFormat(words.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Stream<String> keys(Path page) {
        try {
            return KEY.matcher(Files.readString(page)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(RESOURCES.resolve("messages/reservation_" + language + ".properties"), UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
