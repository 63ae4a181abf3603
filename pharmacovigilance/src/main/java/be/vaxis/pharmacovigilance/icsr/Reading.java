package be.vaxis.pharmacovigilance.icsr;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values with or without a null flavour, out of an element.
 *
 * <p>Dutch: <i>waarden lezen</i>. Source: HL7 v3 data types.
 */
final class Reading {

    private Reading() {}

    /** The reason when the element tells one, else what the function makes of it. */
    static <T> Held<T> held(Element element, Function<Element, T> value) {
        return element.attribute("nullFlavor")
                .<Held<T>>map(why -> Held.missing(flavour(why)))
                .orElseGet(() -> Held.of(value.apply(element)));
    }

    static NullFlavour flavour(String why) {
        try {
            return NullFlavour.valueOf(why);
        } catch (IllegalArgumentException other) {
            throw new MalformedIcsr("a null flavour that E2B does not know", other);
        }
    }

    static Held<Boolean> bool(Element element) {
        return held(element, known -> switch (known.required("value")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new MalformedIcsr("neither true nor false");
        });
    }

    static @Nullable Held<PartialDate> date(Optional<Element> element) {
        return element.map(found -> held(found, known -> day(known.required("value"))))
                .orElse(null);
    }

    /** A time of day that others add is left out: we hold days. */
    static PartialDate day(String digits) {
        return new PartialDate(digits.length() > 8 ? digits.substring(0, 8) : digits);
    }

    static Quantity quantity(Element element) {
        return new Quantity(
                Integer.parseInt(element.required("value")), Coded.of(TimeUnit.class, element.required("unit")));
    }

    static MedDraTerm term(Element element) {
        return new MedDraTerm(element.attribute("codeSystemVersion").orElse(""), element.required("code"));
    }
}
