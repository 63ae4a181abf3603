package be.vaxis.attestation.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/**
 * Greek capitals to Latin by ELOT 743.
 *
 * <p>Two letters are read as one where they sound as one: ΟΥ is OU; ΑΥ, ΕΥ and ΗΥ end in F before a voiceless consonant
 * and at the end, else in V; ΜΠ that begins a word is B; ΓΓ, ΓΞ and ΓΧ begin with N. An accent on the first of the two or a
 * diaeresis on the second keeps them apart.
 */
final class GreekLetters {

    private static final String CAPITALS = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
    private static final String[] LATIN = "A V G D E Z I TH I K L M N X O P R S T Y F CH PS O".split(" ");
    private static final String VOICELESS = "ΘΚΞΠΣΤΦΧΨ";
    private static final Map<String, String> DIPHTHONGS = Map.of("ΑΥ", "A", "ΕΥ", "E", "ΗΥ", "I");
    private static final int ACUTE = 0x301;
    private static final int DIAERESIS = 0x308;

    private GreekLetters() {}

    /** What is not Greek stays as it is. */
    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int letter = CAPITALS.indexOf(base(text, at));
            if (letter < 0) {
                latin.append(text.charAt(at));
                continue;
            }
            String two = together(text, at);
            latin.append(two.isEmpty() ? LATIN[letter] : two);
            at += two.isEmpty() || two.equals("N") ? 0 : 1;
        }
        return latin.toString();
    }

    /** What two letters read as one become, or an N for a gamma alone; empty where there is nothing to join. */
    private static String together(String text, int at) {
        String pair = "" + base(text, at) + base(text, at + 1);
        return switch (pair) {
            case "ΓΓ", "ΓΞ", "ΓΧ" -> "N";
            case "ΜΠ" -> begins(text, at) ? "B" : "";
            case "ΟΥ" -> joined(text, at) ? "OU" : "";
            case "ΑΥ", "ΕΥ", "ΗΥ" -> joined(text, at) ? DIPHTHONGS.get(pair) + fOrV(base(text, at + 2)) : "";
            default -> "";
        };
    }

    private static boolean joined(String text, int at) {
        return !has(text, at, ACUTE) && !has(text, at + 1, DIAERESIS);
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    private static String fOrV(char next) {
        return VOICELESS.indexOf(next) >= 0 || CAPITALS.indexOf(next) < 0 ? "F" : "V";
    }

    private static char base(String text, int at) {
        return at < text.length() ? decomposed(text, at).charAt(0) : ' ';
    }

    private static boolean has(String text, int at, int mark) {
        return decomposed(text, at).indexOf(mark) >= 0;
    }

    private static String decomposed(String text, int at) {
        return Normalizer.normalize(text.substring(at, at + 1), Form.NFD);
    }
}
