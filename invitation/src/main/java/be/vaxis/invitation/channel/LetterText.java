package be.vaxis.invitation.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What a letter says, before it is laid out. Dutch: <i>brieftekst</i>.
 *
 * @param to what shows in the window: name, street, postal code with municipality
 * @param from who sends it, at the top of the page
 * @param code printed large, to be typed on the page behind the link; blank for a letter without one
 * @param codeLabel what stands above the code
 * @param link the booking page and nothing about the person: no query, no fragment
 * @param linkLabel what stands beside the QR code
 */
public record LetterText(
        List<String> to,
        List<String> from,
        Locale language,
        String subject,
        List<String> paragraphs,
        String codeLabel,
        String code,
        String linkLabel,
        URI link) {

    public LetterText {
        to = List.copyOf(to);
        from = List.copyOf(from);
        paragraphs = List.copyOf(paragraphs);
        if (link.getRawQuery() != null || link.getRawFragment() != null) {
            throw new IllegalArgumentException("the link of a letter is the same for everyone");
        }
        if (!code.isBlank() && link.toString().contains(code)) {
            throw new IllegalArgumentException("the link of a letter holds no code");
        }
    }

    @Override
    public String toString() {
        return "letter text in " + language.getLanguage();
    }
}
