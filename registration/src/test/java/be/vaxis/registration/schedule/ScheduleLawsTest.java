package be.vaxis.registration.schedule;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.dose.DoseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the schedule whatever was given, to whom and when. */
class ScheduleLawsTest {

    @Property(tries = 500)
    void doses_told_in_any_order_are_judged_and_forecast_alike(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person, @ForAll Random random) {
        List<Taken> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, random);
        var one = Course.of(told, person, PRODUCTS);
        var other = Course.of(shuffled, person, PRODUCTS);
        assertThat(other.judged()).isEqualTo(one.judged());
        assertThat(other.standing()).isEqualTo(one.standing());
        for (int day = -400; day < 600; day += 50) {
            assertThat(other.forecast(FIRST_DAY.plusDays(day))).isEqualTo(one.forecast(FIRST_DAY.plusDays(day)));
        }
    }

    @Property(tries = 500)
    void a_dose_taken_away_and_told_again_changes_nothing(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person) {
        var before = Course.of(told, person, PRODUCTS);
        for (Taken one : told) {
            List<Taken> again = new ArrayList<>(told);
            again.remove(one);
            Course.of(again, person, PRODUCTS);
            again.add(one);
            assertThat(Course.of(again, person, PRODUCTS).judged()).isEqualTo(before.judged());
        }
    }

    @Property(tries = 500)
    void what_comes_on_a_later_day_changes_nothing_in_a_series_that_is_complete(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person) {
        var whole = Course.of(told, person, PRODUCTS);
        for (int length = 1; length < whole.taken().size(); length++) {
            var part = Course.of(whole.taken().subList(0, length), person, PRODUCTS);
            boolean later = whole.taken()
                    .get(length)
                    .given()
                    .isAfter(whole.taken().get(length - 1).given());
            if (later && part.standing().complete()) {
                assertThat(whole.judged().subList(0, length)).isEqualTo(part.judged());
            }
        }
    }

    @Property(tries = 500)
    void every_dose_counts_or_is_told_why_not(@ForAll("doses") List<Taken> told, @ForAll("people") Person person) {
        assertThat(Course.of(told, person, PRODUCTS).judged())
                .allMatch(judged -> judged.counts() || judged.objection() != null)
                .allMatch(judged -> judged.counts() || !judged.taken().allTheSame());
    }

    @Property(tries = 500)
    void a_dose_as_forecast_counts(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person, @ForAll("days") LocalDate on) {
        var course = Course.of(told, person, PRODUCTS);
        LocalDate day = asked(course, on);
        var forecast = course.forecast(day);
        if (forecast.due() && !forecast.tooEarlyOn(day)) {
            for (String product : forecast.products()) {
                assertThat(with(course, person, product, day).objection())
                        .as(product + " on " + day)
                        .isNull();
            }
        }
    }

    @Property(tries = 500)
    void a_day_before_the_forecast_it_does_not(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person, @ForAll("days") LocalDate on) {
        List<Taken> counting = Course.of(told, person, PRODUCTS).judged().stream()
                .filter(Judged::counts)
                .map(Judged::taken)
                .toList();
        var course = Course.of(counting, person, PRODUCTS);
        LocalDate day = asked(course, on);
        var forecast = course.forecast(day);
        if (forecast.due() && !counting.isEmpty() && forecast.earliest() != null) {
            LocalDate eve = forecast.earliest().minusDays(1);
            assertThat(counting.getLast().given()).isBefore(forecast.earliest());
            boolean sameRule = PRODUCTS.boosterOn(eve).equals(PRODUCTS.boosterOn(day));
            if (counting.getLast().given().isBefore(eve)
                    && sameRule
                    && !counting.getLast().allTheSame()) {
                String product = forecast.products().isEmpty()
                        ? counting.getLast().product()
                        : forecast.products().getFirst();
                assertThat(with(course, person, product, eve).objection()).isNotNull();
            }
        }
    }

    @Property(tries = 500)
    void the_days_of_a_forecast_follow_each_other(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person, @ForAll("days") LocalDate on) {
        var forecast = Course.of(told, person, PRODUCTS).forecast(on);
        if (forecast.earliest() != null && forecast.latest() != null) {
            assertThat(forecast.earliest()).isBeforeOrEqualTo(forecast.recommended());
            assertThat(forecast.recommended()).isBeforeOrEqualTo(forecast.latest());
        }
    }

    @Property(tries = 500)
    void the_window_that_others_hear_is_that_of_the_forecast(
            @ForAll("doses") List<Taken> told, @ForAll("people") Person person, @ForAll("days") LocalDate on) {
        var course = Course.of(told, person, PRODUCTS);
        NextDose window = course.standing().next();
        var forecast = course.forecast(on);
        if (forecast.because() == Forecast.Because.SERIES_OPEN) {
            assertThat(forecast.earliest()).isEqualTo(window == null ? null : window.from());
            assertThat(forecast.latest()).isEqualTo(window == null ? null : window.until());
        } else {
            assertThat(window).isNull();
        }
    }

    /** Nobody asks before the last dose, nor on its day. */
    private static LocalDate asked(Course course, LocalDate on) {
        return course.taken().stream()
                .map(taken -> taken.given().plusDays(1))
                .filter(day -> day.isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(on);
    }

    private static Judged with(Course course, Person person, String product, LocalDate day) {
        DoseId next = dose("next");
        List<Taken> all = new ArrayList<>(course.taken());
        all.add(new Taken(next, product, day));
        return Course.of(all, person, PRODUCTS).judged(next).orElseThrow();
    }

    @Provide
    Arbitrary<Person> people() {
        return Arbitraries.of("1935-01-01", "1956-11", "1970", "2003-12-02", "2009-06-10", "")
                .map(born -> Person.born(born.isEmpty() ? null : PartialDate.parse(born)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-120, 600).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<List<Taken>> doses() {
        Arbitrary<String> products =
                Arbitraries.of("COMIRNATY", "SPIKEVAX", "VAXZEVRIA", "JCOVDEN", "NUVAXOVID", "GONE");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-150, 500).map(FIRST_DAY::plusDays);
        Arbitrary<String> keys = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<Boolean> allTheSame = Arbitraries.of(false, false, false, true);
        Arbitrary<Integer> proven = Arbitraries.of(0, 0, 0, 0, 1, 2, 2, 3);
        return Combinators.combine(keys, products, days, allTheSame, proven)
                .as((key, product, day, counts, proof) -> new Taken(dose(key), product, day, counts, proof))
                .list()
                .uniqueElements(Taken::dose)
                .ofMaxSize(6);
    }
}
