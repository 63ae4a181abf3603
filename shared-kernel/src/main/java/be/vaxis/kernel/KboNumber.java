package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of an enterprise: ten digits, of which the first is 0 or 1 and the last two are 97 less the first eight
 * modulo 97.
 *
 * <p>The numbers of establishment units (first digit 2 to 8) are another word and are refused.
 *
 * <p>Dutch: <i>KBO-nummer</i>, ondernemingsnummer. French: BCE. English: CBE. Source: Crossroads Bank for Enterprises;
 * eHealth NamingSystem {@code cbe}.
 *
 * @param value ten digits
 */
public record KboNumber(@JsonValue String value) {

    private static final int MODULUS = 97;

    public KboNumber {
        if (!Digits.areExactly(10, value) || value.charAt(0) > '1') {
            throw new InvalidKboNumber("A KBO number has ten digits and starts with 0 or 1.");
        }
        if (Digits.number(value, 8, 10) != MODULUS - Digits.number(value, 0, 8) % MODULUS) {
            throw new InvalidKboNumber("The check digits of this KBO number are wrong; look at it once more.");
        }
    }

    /** Reads {@code 0406.798.006}, with or without points, hyphens and spaces. */
    @JsonCreator
    public static KboNumber parse(String typed) {
        return new KboNumber(Digits.without(typed));
    }

    /** The printed form {@code 0406.798.006}. */
    public String formatted() {
        return "%s.%s.%s".formatted(value.substring(0, 4), value.substring(4, 7), value.substring(7));
    }

    @Override
    public String toString() {
        return "kbo:" + value;
    }
}
