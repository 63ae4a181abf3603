package be.vaxis.attestation.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Writes a name in {@code A-Z} and {@code <}.
 *
 * <p>Hyphens, spaces and other breaks between parts become one {@code <}; apostrophes and full stops go, so that D'Haene
 * is DHAENE. A letter of which no table tells the form goes too; a name of such letters alone comes out empty.
 */
public final class MrzName {

    /** What the certificate has room for. */
    public static final int LONGEST = 80;

    private static final String BREAKS = " -,;/_&+\t\n\r";

    private MrzName() {}

    /**
     * Transliterates.
     *
     * @param name first names or surnames, in Latin, Greek or Cyrillic letters
     * @return at most 80 characters, neither beginning nor ending with {@code <}; a longer one is cut
     */
    public static String of(String name) {
        String letters = Normalizer.normalize(name, Form.NFKC).toUpperCase(Locale.ROOT);
        String normal = GreekLetters.latin(Normalizer.normalize(letters, Form.NFC));
        StringBuilder mrz = new StringBuilder();
        normal.codePoints().forEach(letter -> append(mrz, letter));
        return cut(mrz);
    }

    private static void append(StringBuilder mrz, int letter) {
        if (isBreak(letter)) {
            if (!mrz.isEmpty() && mrz.charAt(mrz.length() - 1) != '<') {
                mrz.append('<');
            }
        } else {
            mrz.append(Letters.of(letter));
        }
    }

    private static boolean isBreak(int letter) {
        return BREAKS.indexOf(letter) >= 0
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private static String cut(StringBuilder mrz) {
        mrz.setLength(Math.min(mrz.length(), LONGEST));
        while (!mrz.isEmpty() && mrz.charAt(mrz.length() - 1) == '<') {
            mrz.setLength(mrz.length() - 1);
        }
        return mrz.toString();
    }
}
