package be.vaxis.invitation.wording;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.channel.Attachment;
import be.vaxis.invitation.channel.LetterText;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.PersonName;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes what has to be told as a text, a mail or a letter. */
@Component
public class Writer {

    private final URI bookingPage;
    private final URI ownPage;
    private final Clock clock;

    Writer(@Value("${vaxis.public-url:http://localhost:8080}") String publicUrl, Clock clock) {
        String site = publicUrl.replaceAll("/+$", "");
        this.bookingPage = URI.create(site + "/book");
        this.ownPage = URI.create(site + "/my/vaccinations");
        this.clock = clock;
    }

    /** Where everyone books; the same for all. */
    public URI bookingPage() {
        return bookingPage;
    }

    /** What somebody is to be told, with the page on which they can do something about it; the same for all. */
    public Notice notice(Subject subject, Addressee to) {
        return new Notice(subject, to, subject.isRecall() ? ownPage : bookingPage);
    }

    public TextMessage text(MessageId id, String number, Notice notice) {
        return new TextMessage(id.toString(), number, notice.text());
    }

    /** With the moments as a file for the calendar, when there are any to come to. */
    public MailMessage mail(MessageId id, String mailbox, Notice notice) {
        var paragraphs = withCodeAndLink(notice);
        return new MailMessage(
                id.toString(),
                mailbox,
                notice.title(),
                String.join("\n\n", paragraphs),
                MailPage.of(notice.language(), notice.title(), paragraphs, notice.link()),
                calendar(notice),
                notice.language());
    }

    private List<Attachment> calendar(Notice notice) {
        return notice.subject().tellsMoments() && !notice.shown().isEmpty()
                ? List.of(Attachment.calendar("vaxis.ics", CalendarFile.of(notice, clock.instant())))
                : List.of();
    }

    private static List<String> withCodeAndLink(Notice notice) {
        var paragraphs = new ArrayList<>(notice.paragraphs());
        if (!notice.code().isBlank()) {
            paragraphs.add(Phrases.say(notice.language(), "code") + ": " + notice.code());
        }
        paragraphs.add(notice.linkLabel() + ": " + notice.link());
        paragraphs.add(Phrases.say(notice.language(), "from"));
        return paragraphs;
    }

    public LetterText letter(PersonName name, Address address, Notice notice) {
        var language = notice.language();
        return new LetterText(
                name,
                address,
                language,
                List.of(Phrases.say(language, "from").split("\n", -1)),
                notice.title(),
                notice.paragraphs(),
                Phrases.say(language, "code"),
                notice.code(),
                notice.linkLabel(),
                notice.link());
    }
}
