package be.vaxis.registration.web;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Language;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people will read, in every language, as the inviter says it. */
@Component
class RecallTexts {

    record Text(Language language, String words) {}

    record Advice(RecallAdvice advice, List<Text> texts) {}

    private final MessageSource words;

    RecallTexts(MessageSource words) {
        this.words = words;
    }

    List<Advice> all() {
        return Arrays.stream(RecallAdvice.values())
                .map(advice -> new Advice(advice, inAllLanguages(advice)))
                .toList();
    }

    private List<Text> inAllLanguages(RecallAdvice advice) {
        return Arrays.stream(Language.values())
                .map(language -> new Text(
                        language, words.getMessage("registration.recall.text." + advice, null, language.locale())))
                .toList();
    }
}
