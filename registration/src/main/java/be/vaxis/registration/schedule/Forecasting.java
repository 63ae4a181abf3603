package be.vaxis.registration.schedule;

import be.vaxis.registration.product.BoosterRule;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import be.vaxis.registration.schedule.Forecast.Because;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead from a series, by the rules of one day.
 *
 * <p>Source: process 5, Schedule.
 */
record Forecasting(Series series, Person person, Products products, LocalDate on) {

    /** @param soonest the first day that is not too soon after any dose, also one that does not count */
    Forecast forecast(Standing standing, LocalDate soonest) {
        if (standing.complete()) {
            return onTop(soonest);
        }
        return series.counting().isEmpty() ? first(soonest) : next(standing);
    }

    /** From today; of whoever is too young for every vaccine, from the birthday on which that changes. */
    private Forecast first(LocalDate soonest) {
        LocalDate earliest = products.usedHere().stream()
                .flatMap(product -> product.ruleOn(on).stream())
                .map(rule -> person.turns(rule.firstOfferedAge()).orElse(on))
                .min(Comparator.naturalOrder())
                .map(day -> later(later(day, on), soonest))
                .orElse(null);
        if (earliest == null) {
            return Forecast.none(Because.NOTHING_IN_USE);
        }
        List<String> with = usable(earliest, product -> true, SeriesRule::firstOfferedAge);
        return new Forecast(Because.FIRST_DOSE, 1, earliest, earliest, null, with);
    }

    private Forecast next(Standing standing) {
        NextDose next = standing.next();
        LocalDate day = next == null ? on : later(on, next.from());
        List<String> with =
                usable(day, product -> products.mayFollow(product.code(), series.home(), day), SeriesRule::minimumAge);
        return new Forecast(
                Because.SERIES_OPEN,
                standing.doses() + 1,
                next == null ? null : next.from(),
                next == null ? null : next.best(),
                next == null ? null : next.until(),
                with);
    }

    private Forecast onTop(LocalDate soonest) {
        if (series.boosters() > 0) {
            return Forecast.none(Because.BOOSTER_GIVEN);
        }
        BoosterRule rule = products.boosterOn(on).orElse(null);
        LocalDate due = rule == null ? null : dueBy(rule, soonest);
        if (rule == null || due == null) {
            return Forecast.none(Because.COMPLETE);
        }
        if (person.surelyYoungerThan(rule.minimumAge(), later(due, on))) {
            return Forecast.none(Because.TOO_YOUNG_FOR_BOOSTER);
        }
        List<String> with =
                usable(later(due, on), product -> rule.products().contains(product.code()), SeriesRule::minimumAge);
        return new Forecast(Because.BOOSTER, series.given() + 1, due, due, null, with);
    }

    private @Nullable LocalDate dueBy(BoosterRule rule, LocalDate soonest) {
        Taken last = series.counting().getLast();
        return rule.dueAfter(last.product(), last.given())
                .map(day -> later(later(day, rule.from()), soonest))
                .orElse(null);
    }

    /** The vaccines in use that this person may be given on that day, as the table reads now. */
    private List<String> usable(LocalDate day, Predicate<Product> allowed, ToIntFunction<SeriesRule> age) {
        return products.usedHere().stream()
                .filter(allowed)
                .filter(product -> product.ruleOn(on)
                        .filter(rule -> !person.surelyYoungerThan(age.applyAsInt(rule), day))
                        .isPresent())
                .map(Product::code)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
