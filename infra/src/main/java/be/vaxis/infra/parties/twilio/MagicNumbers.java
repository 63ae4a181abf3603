package be.vaxis.infra.parties.twilio;

import java.util.Map;

/**
 * Numbers that fail, each in its own way: those with which the operator lets one test, and one of our own.
 *
 * <p>Source: Twilio, Test credentials.
 */
final class MagicNumbers {

    private static final Map<String, Integer> ERRORS = Map.of(
            "+15005550001", 21211,
            "+15005550002", 21612,
            "+15005550003", 21408,
            "+15005550004", 21610,
            "+15005550009", 21614);

    private MagicNumbers() {}

    /** The error with which a text to this number is refused, 0 for none. */
    static int error(String to) {
        return ERRORS.getOrDefault(to, 0);
    }

    /** A number that ends like the error «unreachable handset» takes no text: the report says so later. */
    static boolean unreachable(String to) {
        return to.endsWith("30003");
    }
}
