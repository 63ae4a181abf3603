package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The national code of a package of medicine: six digits and a check digit.
 *
 * <p>Real codes exist whose check digit does not follow the rule, so a wrong one is a warning and no refusal.
 *
 * <p>Dutch: <i>CNK</i>, code national(e) kode. Source: APB; eHealth NamingSystem {@code be-ns-cnk-codes}.
 *
 * @param value seven digits
 */
public record Cnk(@JsonValue String value) {

    public Cnk {
        if (!Digits.areExactly(7, value)) {
            throw new InvalidCnk("A CNK has seven digits.");
        }
    }

    /** Reads {@code 1149-939}, with or without points, hyphens and spaces. */
    @JsonCreator
    public static Cnk parse(String typed) {
        return new Cnk(Digits.without(typed));
    }

    /** False for a code that was probably mistyped. Luhn: double every second digit from the right, modulo 10. */
    public boolean hasValidCheckDigit() {
        var sum = 0;
        for (var place = 0; place < value.length(); place++) {
            var digit = value.charAt(value.length() - 1 - place) - '0';
            sum += place % 2 == 0 ? digit : doubled(digit);
        }
        return sum % 10 == 0;
    }

    private static int doubled(int digit) {
        return digit < 5 ? 2 * digit : 2 * digit - 9;
    }

    @Override
    public String toString() {
        return "cnk:" + value;
    }
}
