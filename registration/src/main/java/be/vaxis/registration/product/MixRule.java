package be.vaxis.registration.product;

import java.time.LocalDate;
import java.util.List;

/**
 * From a day on, a series that one vaccine began may go on with another.
 *
 * <p>Dutch: <i>heterologe vaccinatie</i>. Source: process 5, Schedule (mixing).
 *
 * @param from the first day on which the other vaccine may be given
 * @param after the vaccines that began, by our code
 * @param products those that may follow
 * @param source who decided it, and when
 */
public record MixRule(LocalDate from, List<String> after, List<String> products, String source) {

    public MixRule {
        after = List.copyOf(after);
        products = List.copyOf(products);
    }

    boolean lets(String product, String began, LocalDate given) {
        return !given.isBefore(from) && after.contains(began) && products.contains(product);
    }
}
