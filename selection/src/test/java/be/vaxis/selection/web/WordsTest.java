package be.vaxis.selection.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.roundboard.RoundView;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void every_language_has_every_word(String language) throws IOException {
        assertThat(words(language).stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    @Test
    void every_choice_has_its_word() throws IOException {
        for (var entity : FederatedEntity.values()) {
            assertThat(words("en")).containsKey("selection.entity." + entity);
        }
        for (var cause : ForgettingCause.values()) {
            assertThat(words("en")).containsKey("selection.privacy.cause." + cause);
        }
        for (var state : RoundView.State.values()) {
            assertThat(words("en")).containsKey("selection.state." + state);
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/messages/selection_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }
}
