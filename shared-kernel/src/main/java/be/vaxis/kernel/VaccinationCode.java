package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;

/**
 * The token that every person has; whoever holds an activated one may book.
 *
 * <p>Sixteen symbols of Crockford's Base32, printed in four groups: fifteen drawn at random (75 bits) and a check
 * symbol. The check is a weighted sum over the field of 32 elements with sixteen different weights, so that every single
 * wrong symbol and every swap of two symbols is noticed before anything is looked up. Upper and lower case, spaces and
 * hyphens do not matter; {@code O} reads as 0, {@code I} and {@code L} as 1.
 *
 * <p>Dutch: <i>vaccinatiecode</i>. Source: process 1, Selection. A secret: never in a URL, a log or an error text.
 */
public final class VaccinationCode {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    private final String symbols;

    private VaccinationCode(String symbols) {
        this.symbols = symbols;
    }

    /** Draws a code. The generator must be cryptographically strong. */
    public static VaccinationCode draw(RandomGenerator random) {
        int[] word = new int[LENGTH];
        for (int i = 1; i < LENGTH; i++) {
            word[i] = random.nextInt(SYMBOLS.length());
        }
        word[0] = Field32.weightedSum(word); // weight 1 stands at position 0, so this makes the sum zero
        var text = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(SYMBOLS.charAt(word[i]));
        }
        return new VaccinationCode(text.toString());
    }

    /**
     * Reads a code as people type it.
     *
     * @throws InvalidVaccinationCode when it is not sixteen symbols, or the check symbol says that one was mistyped
     */
    @JsonCreator
    public static VaccinationCode parse(String typed) {
        var symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length() && symbols.length() <= LENGTH; i++) {
            char typedSymbol = Character.toUpperCase(typed.charAt(i));
            if (typedSymbol != ' ' && typedSymbol != '-') {
                symbols.append(readAs(typedSymbol));
            }
        }
        int[] word = new int[LENGTH];
        if (symbols.length() != LENGTH) {
            throw new InvalidVaccinationCode();
        }
        for (int i = 0; i < LENGTH; i++) {
            word[i] = SYMBOLS.indexOf(symbols.charAt(LENGTH - 1 - i));
            if (word[i] < 0) {
                throw new InvalidVaccinationCode();
            }
        }
        if (Field32.weightedSum(word) != 0) {
            throw new InvalidVaccinationCode();
        }
        return new VaccinationCode(symbols.toString());
    }

    private static char readAs(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> typed;
        };
    }

    /** As printed in a letter: {@code XXXX-XXXX-XXXX-XXXX}. */
    public String printed() {
        return symbols.replaceAll("(.{4})(?!$)", "$1-");
    }

    @JsonValue
    String symbols() {
        return symbols;
    }

    /** The sixteen symbols as bytes, for {@link Digests}. */
    public byte[] bytes() {
        return symbols.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof VaccinationCode that && symbols.equals(that.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    @Override
    public String toString() {
        return "VaccinationCode[****]";
    }
}
