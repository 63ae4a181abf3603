package be.vaxis.invitation.channel;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import java.net.URI;
import java.util.List;

/**
 * What a letter says, before it is laid out. Dutch: <i>brieftekst</i>.
 *
 * @param from who sends it, at the top of the page, a name and address lines
 * @param paragraphs plain text
 * @param code printed large, to be typed on the page behind the link; blank for a letter without one
 * @param codeLabel what stands above the code
 * @param link the booking page, the same for everyone: no query, no fragment, no code
 * @param linkLabel what stands beside the QR code
 */
public record LetterText(
        PersonName name,
        Address address,
        Language language,
        List<String> from,
        String subject,
        List<String> paragraphs,
        String codeLabel,
        String code,
        String linkLabel,
        URI link) {

    public LetterText {
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
        return "letter text in " + language;
    }
}
