package be.vaxis.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

    @Test
    void the_bundle_of_the_shell_is_found_by_itself() throws IOException {
        assertThat(Words.bundles()).contains("messages/shell");
    }

    /** Of every context: a key that is missing in one language would show as {@code ??key??}. */
    @TestFactory
    Iterable<DynamicTest> every_bundle_says_the_same_in_four_languages() throws IOException {
        return Words.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    for (var language : Languages.SPOKEN) {
                        assertThat(words(bundle, language.getLanguage()).keySet())
                                .as(language.getLanguage())
                                .isEqualTo(words(bundle, "en").keySet());
                    }
                }))
                .toList();
    }

    private static Properties words(String bundle, String language) throws IOException {
        var words = new Properties();
        var file = new ClassPathResource(bundle + "_" + language + ".properties");
        assertThat(file.exists()).as(file.getPath()).isTrue();
        words.load(new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        return words;
    }
}
