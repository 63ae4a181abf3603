package be.vaxis.attestation.posting;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * What goes into one envelope. Prints as its id only.
 *
 * @param cover the page in front, which shows the address
 * @param papers PDFs that follow it, each on a page of its own
 */
public record Envelope(
        UUID letter, PersonName name, Address address, Language language, Cover cover, List<byte[]> papers) {

    /**
     * @param from who sends it, a name and address lines
     * @param link the same for everyone
     */
    public record Cover(List<String> from, String subject, List<String> paragraphs, String linkLabel, URI link) {}

    public Envelope {
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "envelope:" + letter;
    }
}
