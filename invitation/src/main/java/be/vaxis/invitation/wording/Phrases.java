package be.vaxis.invitation.wording;

import be.vaxis.kernel.Language;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The sentences of messages. A place to fill in is a name in braces, {@code {code}}; an apostrophe is just that.
 */
final class Phrases {

    private static final String BUNDLE = "be.vaxis.invitation.wording.phrases";

    private Phrases() {}

    static String say(Language language, String key, Map<String, String> fillings) {
        String phrase = bundle(language).getString(key);
        for (var filling : fillings.entrySet()) {
            phrase = phrase.replace("{" + filling.getKey() + "}", filling.getValue());
        }
        return phrase;
    }

    static String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** No language falls back on that of the machine. */
    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
