package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import java.util.Base64;

/**
 * The two parts of a pseudonym in transit.
 *
 * @param point not yet that of the pseudonym: a scalar lies on it
 * @param info the scalar, sealed
 */
public record Travelling(Point point, String info) {

    private static final int LONGEST = 8192;

    public static Travelling read(PseudonymInTransit inTransit) {
        var text = inTransit.text();
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() > LONGEST) {
            throw TransitRefused.malformed();
        }
        return new Travelling(Point.ofSec1(decoded(text.substring(0, colon))), text.substring(colon + 1));
    }

    public PseudonymInTransit written() {
        return new PseudonymInTransit(
                Base64.getUrlEncoder().withoutPadding().encodeToString(point.sec1()) + ":" + info);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw TransitRefused.malformed();
        }
    }

    @Override
    public String toString() {
        return "Travelling[…]";
    }
}
