package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The number of a care provider or institution at the sickness-insurance institute: {@code P NNNNN CC QQQ}, or the
 * older eight digits without the qualification {@code QQQ}.
 *
 * <p>The check digits {@code CC} are a modulus less the first six digits modulo it. The modulus was 97; 89, 83 and 79
 * came when numbers ran out. Other moduli may follow, so wrong check digits are a warning and no refusal. What someone
 * may do is never read from the first digit but from their profession in Cobrha.
 *
 * <p>Dutch: <i>RIZIV-nummer</i>. French: numéro INAMI. English: NIHDI number. Source: RIZIV circular I 2012/26;
 * eHealth NamingSystem {@code nihdi}.
 *
 * @param value eleven digits, or eight
 */
public record RizivNumber(@JsonValue String value) {

    private static final int[] MODULI = {97, 89, 83, 79};

    public RizivNumber {
        if (!Digits.areExactly(11, value) && !Digits.areExactly(8, value)) {
            throw new InvalidRizivNumber("A RIZIV number has eleven digits, or eight without the qualification.");
        }
    }

    /** Reads {@code 1-01828-03-004}, with or without points, hyphens and spaces. */
    @JsonCreator
    public static RizivNumber parse(String typed) {
        return new RizivNumber(Digits.without(typed));
    }

    /** False for a number that was probably mistyped: no known modulus explains its check digits. */
    public boolean hasValidCheckDigits() {
        var counted = Digits.number(value, 0, 6);
        var check = Digits.number(value, 6, 8);
        for (var modulus : MODULI) {
            if (check == modulus - counted % modulus) {
                return true;
            }
        }
        return false;
    }

    /** The first eight digits: they identify the holder and stay, whatever qualification is gained. */
    public String holder() {
        return value.substring(0, 8);
    }

    /** The competence, such as 004 for a recognised general practitioner; empty in the older form. */
    public Optional<String> qualification() {
        return value.length() == 11 ? Optional.of(value.substring(8)) : Optional.empty();
    }

    /** The printed form {@code P-NNNNN-CC-QQQ}. */
    public String formatted() {
        var printed = "%s-%s-%s".formatted(value.substring(0, 1), value.substring(1, 6), value.substring(6, 8));
        return qualification().map(code -> printed + "-" + code).orElse(printed);
    }

    @Override
    public String toString() {
        return "riziv:***";
    }
}
