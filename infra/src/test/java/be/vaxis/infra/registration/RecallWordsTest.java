package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an officer confirms is what people read: two contexts that do not know each other say the same. */
class RecallWordsTest {

    static final Map<RecallAdvice, String> SUBJECTS = Map.of(
            RecallAdvice.SEE_PHYSICIAN, "RECALL_PHYSICIAN",
            RecallAdvice.COME_BACK, "RECALL_COME_BACK",
            RecallAdvice.BE_INFORMED, "RECALL_INFORMED");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_confirmed_words_are_those_of_the_message(Language language) throws IOException {
        String suffix = "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        var confirmed = words("/messages/registration" + suffix);
        var sent = words("/be/vaxis/invitation/wording/phrases" + suffix);
        for (RecallAdvice advice : RecallAdvice.values()) {
            assertThat(confirmed.getProperty("registration.recall.text." + advice))
                    .isNotBlank()
                    .isEqualTo(sent.getProperty(SUBJECTS.get(advice) + ".text"));
        }
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var text = Objects.requireNonNull(RecallWordsTest.class.getResourceAsStream(file))) {
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        }
        return words;
    }
}
