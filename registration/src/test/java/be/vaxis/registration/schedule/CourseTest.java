package be.vaxis.registration.schedule;

import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FIRST_DOSE_SECOND_NEEDED;
import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CourseTest {

    static final Taken FIRST = new Taken(dose("1"), "COMIRNATY", FIRST_DAY);
    static final Taken SECOND = new Taken(dose("2"), "COMIRNATY", SECOND_DAY);

    @Test
    void nobody_is_vaccinated_by_nothing() {
        assertThat(course().standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void after_the_first_of_two_the_window_of_the_second_is_known() {
        assertThat(course(FIRST).standing())
                .isEqualTo(new Standing(
                        FIRST_DOSE_SECOND_NEEDED,
                        1,
                        2,
                        new NextDose(LocalDate.of(2021, 5, 25), LocalDate.of(2021, 6, 10), LocalDate.of(2021, 6, 17))));
    }

    @Test
    void two_make_it_complete() {
        assertThat(course(FIRST, SECOND).standing()).isEqualTo(new Standing(FULLY_VACCINATED, 2, 2, null));
    }

    @Test
    void one_dose_of_a_one_dose_vaccine_makes_it_complete() {
        Taken only = new Taken(dose("1"), "JCOVDEN", FIRST_DAY);
        assertThat(course(only).standing()).isEqualTo(new Standing(FULLY_VACCINATED, 1, 1, null));
    }

    @Test
    void a_one_dose_vaccine_completes_what_another_began() {
        Taken janssen = new Taken(dose("2"), "JCOVDEN", SECOND_DAY, true);
        assertThat(course(FIRST, janssen).standing().complete()).isTrue();
    }

    @Test
    void a_vaccine_that_left_the_table_still_counts() {
        Taken forgotten = new Taken(dose("1"), "FORGOTTEN", FIRST_DAY);
        assertThat(course(forgotten).standing()).isEqualTo(new Standing(FIRST_DOSE_SECOND_NEEDED, 1, 2, null));
    }

    @Property(tries = 200)
    void the_order_in_which_doses_are_told_does_not_matter(@ForAll("doses") List<Taken> told) {
        List<Taken> reversed = new java.util.ArrayList<>(told);
        Collections.reverse(reversed);
        assertThat(Course.of(reversed, PRODUCTS).standing())
                .isEqualTo(Course.of(told, PRODUCTS).standing());
    }

    @Property(tries = 200)
    void numbers_of_what_counts_go_up_with_the_days(@ForAll("doses") List<Taken> told) {
        Course course = Course.of(told, PRODUCTS);
        assertThat(course.taken()).isSortedAccordingTo(java.util.Comparator.comparing(Taken::given));
        List<Integer> numbers = course.judged().stream()
                .filter(Judged::counts)
                .map(Judged::number)
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, course.standing().doses())
                        .boxed()
                        .toList());
    }

    @Property(tries = 200)
    void one_dose_more_never_undoes_a_complete_series(@ForAll("doses") List<Taken> told) {
        List<Taken> fewer = told.isEmpty() ? told : told.subList(0, told.size() - 1);
        if (Course.of(fewer, PRODUCTS).standing().complete()) {
            assertThat(Course.of(told, PRODUCTS).standing().complete()).isTrue();
        }
    }

    @Property(tries = 200)
    void the_window_opens_before_its_best_day_and_closes_after_it(@ForAll("doses") List<Taken> told) {
        NextDose next = Course.of(told, PRODUCTS).standing().next();
        if (next != null) {
            assertThat(next.from()).isBeforeOrEqualTo(next.best());
            assertThat(next.best()).isBeforeOrEqualTo(next.until());
        }
    }

    @Provide
    Arbitrary<List<Taken>> doses() {
        Arbitrary<String> products = Arbitraries.of("COMIRNATY", "SPIKEVAX", "VAXZEVRIA", "JCOVDEN", "GONE");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(FIRST_DAY::plusDays);
        Arbitrary<String> keys = Arbitraries.strings().numeric().ofLength(6);
        return Combinators.combine(keys, products, days)
                .as((key, product, day) -> new Taken(dose(key), product, day))
                .list()
                .uniqueElements(Taken::dose)
                .ofMaxSize(5);
    }

    private static Course course(Taken... taken) {
        return Course.of(List.of(taken), PRODUCTS);
    }
}
