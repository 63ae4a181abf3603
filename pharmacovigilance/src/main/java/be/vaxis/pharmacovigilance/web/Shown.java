package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.signal.Estimate;
import java.util.Locale;
import java.util.Optional;

/** Numbers as a page shows them, in the language of the reader. */
final class Shown {

    private static final double SMALLEST = 0.0001;

    private Shown() {}

    static String estimate(Estimate estimate, Locale language) {
        return "%s (%s – %s)"
                .formatted(
                        number(estimate.value(), language),
                        number(estimate.low(), language),
                        number(estimate.high(), language));
    }

    static String estimate(Optional<Estimate> estimate, Locale language) {
        return estimate.map(some -> estimate(some, language)).orElse("–");
    }

    static String number(double value, Locale language) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return Double.isInfinite(value) ? "∞" : String.format(language, "%.2f", value);
    }

    static String chance(double value, Locale language) {
        return value < SMALLEST
                ? "< " + String.format(language, "%.4f", SMALLEST)
                : String.format(language, "%.4f", value);
    }
}
