package be.vaxis.registration.web;

import static java.util.stream.Collectors.toCollection;

import be.vaxis.registration.desk.MergeOutcome;
import be.vaxis.registration.desk.Rereading.Doubt;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what came of each vaccination of a merged identity, in the reader's language. */
@Component
class OutcomeLines {

    private final MessageSource words;

    OutcomeLines(MessageSource words) {
        this.words = words;
    }

    /**
     * One vaccination; it waits in the login session for the page that shows it.
     *
     * @param message what became of it
     * @param reasons why it is kept and not counted
     */
    record Line(String message, ArrayList<String> reasons) implements Serializable {}

    ArrayList<Line> of(List<MergeOutcome> outcomes) {
        return outcomes.stream()
                .map(one -> new Line(
                        "registration.identity.outcome." + word(one),
                        one.doubts().stream().map(this::said).collect(toCollection(ArrayList::new))))
                .collect(toCollection(ArrayList::new));
    }

    private static String word(MergeOutcome one) {
        if (one.counted()) {
            return "counted";
        }
        return one.sameAs() == null ? "kept" : "same";
    }

    /** What nobody translated, as the doubts about a FHIR resource, is said in English. */
    private String said(Doubt doubt) {
        Object[] arguments = doubt.arguments().stream().map(Fields::written).toArray();
        return Objects.requireNonNullElse(
                words.getMessage(
                        Fields.messageOf(doubt.type()), arguments, doubt.text(), LocaleContextHolder.getLocale()),
                doubt.text());
    }
}
