package be.vaxis.attestation.uvci;

/**
 * The last character of an identifier, after {@code #}: Luhn modulo 38 over all that stands before it.
 *
 * <p>It finds every single wrong character, and two neighbours that changed places unless they are the first and the last
 * of the alphabet. For who copies by hand: countries counted in four ways, so that it is no ground to refuse.
 */
public final class CheckCharacter {

    static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:";

    private static final int BASE = ALPHABET.length();

    private CheckCharacter() {}

    /**
     * Counts it.
     *
     * @param text in the alphabet {@code A-Z 0-9 / :}
     * @throws IllegalArgumentException when another character is in it
     */
    public static char of(String text) {
        int sum = 0;
        boolean twice = true;
        for (int place = text.length() - 1; place >= 0; place--) {
            int addend = value(text.charAt(place)) * (twice ? 2 : 1);
            sum += addend / BASE + addend % BASE;
            twice = !twice;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    private static int value(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("Only A-Z, 0-9, / and : are counted.");
        }
        return value;
    }
}
