package be.vaxis.attestation.web;

import be.vaxis.kernel.Language;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says one thing in all four languages, for a document that is read in all of them.
 *
 * <p>In a template: {@code ${wording.of('name')}}.
 */
@Component
class Wording {

    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    /** One text with its language. */
    public record Text(String language, String text) {}

    public List<Text> of(String name) {
        return Arrays.stream(Language.values())
                .map(language -> new Text(
                        language.locale().getLanguage(),
                        words.getMessage("attestation.document." + name, null, language.locale())))
                .toList();
    }
}
