package be.vaxis.registration.schedule;

import be.vaxis.registration.product.BoosterRule;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import be.vaxis.registration.schedule.Objection.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The doses of a person judged one after the other, as a series of one vaccine.
 *
 * <p>Each is judged by the rules of its own day and by the doses before it that count. The interval after a dose is that
 * of its vaccine on the day on which it was given; a late dose counts, one that was too early does not, and the next is
 * counted from the one before. What counts all the same, counts, and does not make the next one of the series too early:
 * told late, it would take away what counted already. A certificate that proves the second dose proves a first one too: while
 * that is not told, it has a place in the series without a day.
 *
 * <p>Source: process 5, Schedule.
 */
final class Series {

    private static final int WHEN_UNKNOWN = 2;

    private final String home;
    private final Person person;
    private final Products products;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Taken> counting = new ArrayList<>();
    private int unseen; // proven by a later one, and not told
    private int provenBoosters; // by the one that made the series complete
    private int primary; // how many of those told made the series complete; 0 while it is not

    private Series(String home, Person person, Products products) {
        this.home = home;
        this.person = person;
        this.products = products;
    }

    /**
     * @param home the vaccine of the series, by our code
     * @param taken in the order of the days
     */
    static Series of(String home, List<Taken> taken, Person person, Products products) {
        Series series = new Series(home, person, products);
        taken.forEach(series::judge);
        return series;
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** The doses that count. */
    List<Taken> counting() {
        return List.copyOf(counting);
    }

    boolean complete() {
        return primary > 0;
    }

    /** The day of the dose that completed it; the last of days while it is not complete. */
    LocalDate completedOn() {
        return complete() ? counting.get(primary - 1).given() : LocalDate.MAX;
    }

    /** How many doses were given that count, with those that are proven and not told. */
    int given() {
        return unseen + counting.size();
    }

    /** How many doses count, boosters left out. */
    int length() {
        return given() - boosters();
    }

    /** The vaccine of the series, by our code. */
    String home() {
        return home;
    }

    /** How many of those that count are boosters. */
    int boosters() {
        return complete() ? provenBoosters + counting.size() - primary : 0;
    }

    /** How many doses make this series complete; 0 before the first. */
    int needed() {
        if (counting.isEmpty()) {
            return 0;
        }
        return counting.stream().anyMatch(dose -> asked(dose) == 1) ? 1 : asked(counting.getFirst());
    }

    /** How the schedule read for this vaccine on this day; empty when it is not in the table. */
    Optional<SeriesRule> ruleFor(Taken dose) {
        return products.find(dose.product()).flatMap(product -> product.ruleOn(dose.given()));
    }

    private void judge(Taken dose) {
        Objection objection = objection(dose);
        if (objection != null && !dose.allTheSame()) {
            judged.add(new Judged(dose, 0, false, objection));
            return;
        }
        unseen = Math.max(unseen, dose.proven() - counting.size() - 1);
        judged.add(new Judged(dose, given() + 1, complete(), objection));
        counting.add(dose);
        if (!complete() && given() >= needed()) {
            primary = counting.size();
            provenBoosters = Math.max(0, dose.proven() - needed());
        }
    }

    private @Nullable Objection objection(Taken dose) {
        Product product = products.find(dose.product()).orElse(null);
        if (product != null) {
            SeriesRule rule = product.ruleOn(dose.given()).orElse(null);
            if (rule == null) {
                return Objection.of(Reason.NOT_IN_USE);
            }
            if (person.surelyYoungerThan(rule.minimumAge(), dose.given())) {
                return Objection.tooYoung(rule.minimumAge());
            }
        }
        Taken last = counting.isEmpty() ? null : counting.getLast();
        if (last != null && !last.allTheSame() && last.given().equals(dose.given())) {
            return Objection.of(Reason.SAME_DAY);
        }
        return last != null && complete() ? asBooster(dose, last) : asNext(dose, product, last);
    }

    private @Nullable Objection asNext(Taken dose, @Nullable Product product, @Nullable Taken last) {
        if (product != null && !products.mayFollow(dose.product(), home, dose.given())) {
            return Objection.of(Reason.OTHER_PRODUCT);
        }
        if (last == null) {
            return product != null && !home.equals(dose.product()) ? Objection.of(Reason.OTHER_PRODUCT) : null;
        }
        if (last.allTheSame()) {
            return null; // who gave that one was told how near they are
        }
        return ruleFor(last)
                .map(rule -> tooEarly(dose, last.given().plusDays(rule.minimumDays())))
                .orElse(null);
    }

    private @Nullable Objection asBooster(Taken dose, Taken last) {
        BoosterRule rule = products.boosterOn(dose.given()).orElse(null);
        LocalDate due = rule == null || boosters() > 0
                ? null
                : rule.dueAfter(last.product(), last.given()).orElse(null);
        if (rule == null || due == null) {
            return Objection.of(Reason.AFTER_COMPLETE);
        }
        if (person.surelyYoungerThan(rule.minimumAge(), dose.given())) {
            return Objection.tooYoung(rule.minimumAge());
        }
        return rule.products().contains(dose.product()) ? tooEarly(dose, due) : Objection.of(Reason.NOT_FOR_BOOSTER);
    }

    private static @Nullable Objection tooEarly(Taken dose, LocalDate dueFrom) {
        return dose.given().isBefore(dueFrom) ? Objection.tooEarly(dueFrom) : null;
    }

    private int asked(Taken dose) {
        return products.find(dose.product())
                .flatMap(product -> product.ruleOn(dose.given()).or(product::firstRule))
                .map(rule -> rule.doses(person.infectedBefore(dose.given())))
                .orElse(WHEN_UNKNOWN);
    }
}
