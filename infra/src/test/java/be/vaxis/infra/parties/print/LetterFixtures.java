package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.LetterText;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import java.net.URI;
import java.util.List;

/** The letters of these tests. */
final class LetterFixtures {

    static final URI LINK = URI.create("https://vaxis.example/book");
    static final LetterText ANNA = to("Peeters", "Anna");

    private LetterFixtures() {}

    static LetterText to(String family, String given) {
        return new LetterText(
                new PersonName(family, given),
                new Address("Korenmarkt", "12A", "3", new PostalCode("9000"), "Gent"),
                Language.NL,
                List.of("Vaccinatiecampagne", "Koning Albert II-laan 35", "1030 Brussel"),
                "Uw uitnodiging voor vaccinatie",
                List.of(
                        "Geachte mevrouw Peeters,",
                        "U kunt zich laten vaccineren. Kies zelf een moment in het vaccinatiecentrum van uw buurt. Hebt u koorts, bent u zwanger of had u ooit een ernstige allergische reactie? Bespreek het eerst met uw huisarts.",
                        "U beslist zelf of u zich laat vaccineren. De vaccinatie is gratis."),
                "Uw persoonlijke code",
                "7KQ4 M2XP 9TRA BC3D",
                "Boek met uw telefoon, of typ dit adres in:",
                LINK);
    }
}
