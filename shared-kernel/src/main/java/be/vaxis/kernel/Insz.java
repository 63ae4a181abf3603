package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A social-security number: eleven digits {@code YYMMDD SSS CC}, of the national register or a BIS number.
 *
 * <p>The check digits {@code CC} are 97 less the first nine digits modulo 97, with 2 000 000 000 added for people
 * born since 2000. Both cannot hold, so they tell the century. A BIS number adds 20 to the month when the sex was
 * unknown, 40 when it was known. Month 00 and a day that does not exist mean that they were unknown, or that the
 * serial numbers of that day had run out.
 *
 * <p>One person can have several in a lifetime. It is an identifier and not a secret, yet it never appears in a URL,
 * a log line, an error text or {@link #toString()}.
 *
 * <p>Dutch: <i>INSZ</i>, identificatienummer van de sociale zekerheid. French: NISS. Source: royal decree of 3 April
 * 1984 on the composition of the identification number; eHealth NamingSystem {@code ssin}.
 *
 * @param value eleven digits, nothing else
 */
public record Insz(@JsonValue String value) {

    public Insz {
        if (!Digits.areExactly(11, value)) {
            throw new InvalidInsz("An INSZ has eleven digits.");
        }
        InszDigits.requireValid(value);
    }

    /** Reads {@code 85.07.30-033.28}, with or without points, hyphens and spaces. */
    @JsonCreator
    public static Insz parse(String typed) {
        return new Insz(Digits.without(typed));
    }

    /** As {@link #parse(String)}, and refuses a number of someone born in a year after that of {@code today}. */
    public static Insz parse(String typed, LocalDate today) {
        var insz = parse(typed);
        if (InszDigits.year(insz.value) > today.getYear()) {
            throw new InvalidInsz("The check digits of this INSZ point to a year of birth in the future.");
        }
        return insz;
    }

    /** Whether it was given to someone outside the national register. */
    public boolean isBis() {
        return InszDigits.typedMonth(value) >= 20;
    }

    /** Male for an odd serial number, female for an even one; empty when it was unknown at issue (BIS + 20). */
    public Optional<Sex> sex() {
        var month = InszDigits.typedMonth(value);
        if (month >= 20 && month < 40) {
            return Optional.empty();
        }
        return Optional.of(InszDigits.serial(value) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /**
     * What the digits say about the birth date when the number was issued; empty when they say that even the year was
     * unknown. <strong>Never for rules</strong>: the register may know better, so ages come from the register's date.
     */
    public Optional<PartialDate> birthDate() {
        return InszDigits.birthDate(value);
    }

    /** The printed form {@code YY.MM.DD-SSS.CC}, for the eyes of someone who may see it. */
    public String formatted() {
        return "%s.%s.%s-%s.%s"
                .formatted(
                        value.substring(0, 2),
                        value.substring(2, 4),
                        value.substring(4, 6),
                        value.substring(6, 9),
                        value.substring(9));
    }

    @Override
    public String toString() {
        return "insz:***";
    }
}
