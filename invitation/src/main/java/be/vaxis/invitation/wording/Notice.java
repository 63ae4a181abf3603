package be.vaxis.invitation.wording;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Moment;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.VaccinationCode;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is to be told to one person about one thing, ready for any channel.
 *
 * @param link a page that is the same for everyone: the code is typed there and never part of it
 */
public record Notice(Subject subject, Addressee to, URI link) {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    Language language() {
        return to.language();
    }

    String title() {
        return Phrases.say(language(), subject + ".title");
    }

    /** In one breath, for a telephone. */
    String text() {
        return Phrases.say(
                language(),
                subject + ".text",
                Map.of("code", code(), "link", link.toString(), "moments", momentsInShort()));
    }

    /** Greeting, what there is to say, and the moments it is about. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Phrases.say(language(), "greeting", Map.of("name", name())));
        paragraphs.add(Phrases.say(language(), subject + ".body"));
        paragraphs.addAll(moments());
        if (subject == Subject.INVITED || subject.tellsMoments()) {
            paragraphs.add(Phrases.say(language(), "contraindications"));
        }
        paragraphs.add(Phrases.say(language(), subject + ".change"));
        paragraphs.add(Phrases.say(language(), subject.isRecall() ? "recall.trust" : "free"));
        return paragraphs;
    }

    /** What stands beside the link. */
    String linkLabel() {
        return Phrases.say(language(), subject.isRecall() ? "recall.link" : "link");
    }

    /** As printed; blank in a message that holds none. */
    String code() {
        return subject == Subject.INVITED
                ? to.code().map(VaccinationCode::printed).orElse("")
                : "";
    }

    List<Moment> shown() {
        return switch (subject) {
            case INVITED,
                    DECLINED,
                    RECONSIDERED,
                    HOME_ASKED,
                    HOME_WITHDRAWN,
                    RECALL_PHYSICIAN,
                    RECALL_COME_BACK,
                    RECALL_INFORMED -> List.of();
            case BOOKED, MOVED -> to.booked();
            case CANCELLED -> to.before();
        };
    }

    private List<String> moments() {
        return shown().stream()
                .map(moment -> Phrases.say(language(), "moment", fillings(moment, FormatStyle.FULL)))
                .toList();
    }

    private String momentsInShort() {
        return shown().stream()
                .map(moment -> Phrases.say(language(), "moment.short", fillings(moment, FormatStyle.SHORT)))
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> fillings(Moment moment, FormatStyle style) {
        return Map.of(
                "dose", Integer.toString(moment.dose()),
                "date",
                        DateTimeFormatter.ofLocalizedDate(style)
                                .withLocale(language().locale())
                                .format(moment.date()),
                "time", HOURS.format(moment.time()),
                "centre", moment.centreName(),
                "address", moment.centreAddress());
    }

    private String name() {
        return to.name().map(name -> name.full()).orElse("");
    }

    @Override
    public String toString() {
        return "notice:" + subject;
    }
}
