package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The statistical code of a municipality: five digits, of which the first is the province.
 *
 * <p>Mergers retire codes, so a code means something only with the map of its year.
 *
 * <p>Dutch: <i>NIS-code</i>. French: code INS. Source: Statbel, REFNIS.
 *
 * @param value five digits
 */
public record Nis5(@JsonValue String value) implements Comparable<Nis5> {

    public Nis5 {
        if (!Digits.areExactly(5, value) || value.charAt(0) == '0') {
            throw new InvalidNis5("A NIS code of a municipality has five digits and does not start with 0.");
        }
    }

    /** Reads {@code 44021}, spaces around it or not. */
    @JsonCreator
    public static Nis5 parse(String typed) {
        return new Nis5(typed.strip());
    }

    @Override
    public int compareTo(Nis5 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return "nis5:" + value;
    }
}
