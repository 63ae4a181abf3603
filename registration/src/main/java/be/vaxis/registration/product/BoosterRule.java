package be.vaxis.registration.product;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who gets a dose on top of a complete series, and when, from a day on. A dose is judged by the rule of its own day.
 *
 * <p>Dutch: <i>boosterdosis</i>. Source: process 5, Schedule (boosters); process 1, a new phase is a new version.
 *
 * @param from the first day on which it holds, until the next rule
 * @param minimumAge in completed years
 * @param products with which it is given, by our code
 * @param after how long after the last dose of the series, by the vaccine of that one; who had another gets none
 * @param source who decided it, and when
 */
public record BoosterRule(
        LocalDate from, int minimumAge, List<String> products, Map<String, Period> after, String source) {

    public BoosterRule {
        products = List.copyOf(products);
        after = Map.copyOf(after);
    }

    /** The first day for somebody whose series ended so; empty when the rule has nothing for them. */
    public Optional<LocalDate> dueAfter(String product, LocalDate given) {
        return Optional.ofNullable(after.get(product)).map(given::plus);
    }
}
