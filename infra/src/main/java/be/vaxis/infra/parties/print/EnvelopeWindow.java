package be.vaxis.infra.parties.print;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonName;
import java.util.List;
import java.util.Locale;

/**
 * What shows through the window of the envelope, and where on the page that is. Dutch: <i>vensteromslag</i>.
 *
 * <p>At least 40 mm from the top and 15 mm from the right stay free, and nothing but the address is in it. The box has its word, in
 * the language of the letter; the country is not written.
 *
 * <p>Source: bpost, MassPost guide, Addressing.
 */
final class EnvelopeWindow {

    static final int LEFT_MM = 105;
    static final int TOP_MM = 45;
    static final int WIDTH_MM = 88;
    static final int HEIGHT_MM = 34;

    private EnvelopeWindow() {}

    static List<String> lines(PersonName name, Address address, Language language) {
        var street = address.street() + " " + address.number() + box(address, language);
        var place = address.postalCode() + " " + address.municipality().toUpperCase(Locale.ROOT);
        return List.of(name.full(), street, place);
    }

    private static String box(Address address, Language language) {
        if (address.box() == null) {
            return "";
        }
        return (language == Language.FR ? " bte " : " bus ") + address.box();
    }
}
