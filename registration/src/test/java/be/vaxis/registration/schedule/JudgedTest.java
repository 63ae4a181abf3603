package be.vaxis.registration.schedule;

import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Objection.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedTest {

    @ParameterizedTest
    @CsvSource({"2021-05-24, TOO_EARLY", "2021-05-25,", "2022-05-06,"})
    void the_second_dose_counts_from_its_first_day_on_however_late(LocalDate given, Reason reason) {
        var second = last(Person.UNKNOWN, taken("COMIRNATY", "2021-05-06"), taken("COMIRNATY", given));
        assertThat(reasonOf(second)).isEqualTo(reason);
        assertThat(second.counts()).isEqualTo(reason == null);
    }

    @Test
    void who_comes_too_early_is_told_from_when_it_would_have_counted() {
        var second = last(Person.UNKNOWN, taken("COMIRNATY", "2021-05-06"), taken("COMIRNATY", "2021-05-24"));
        assertThat(second.objection()).isEqualTo(Objection.tooEarly(LocalDate.of(2021, 5, 25)));
    }

    @Test
    void what_was_too_early_is_skipped_by_the_next_one() {
        var course = course(
                Person.UNKNOWN,
                taken("COMIRNATY", "2021-05-06"),
                taken("COMIRNATY", "2021-05-10"),
                taken("COMIRNATY", "2021-05-29"));
        assertThat(course.judged()).extracting(Judged::number).containsExactly(1, 0, 2);
        assertThat(course.standing().complete()).isTrue();
    }

    @Test
    void the_next_one_is_not_asked_for_too_soon_after_one_that_does_not_count() {
        var course = course(Person.UNKNOWN, taken("COMIRNATY", "2021-05-06"), taken("COMIRNATY", "2021-05-10"));
        assertThat(course.standing().next().from()).isEqualTo("2021-05-29");
        assertThat(course.standing().doses()).isEqualTo(1);
    }

    @Test
    void what_was_given_for_a_reason_counts_and_says_what_spoke_against_it() {
        var second = last(
                Person.UNKNOWN,
                taken("COMIRNATY", "2021-05-06"),
                new Taken(dose("why"), "COMIRNATY", LocalDate.of(2021, 5, 10), true));
        assertThat(second.number()).isEqualTo(2);
        assertThat(reasonOf(second)).isEqualTo(Reason.TOO_EARLY);
    }

    @Test
    void told_late_and_for_a_reason_it_takes_nothing_away() {
        var course = course(
                Person.UNKNOWN,
                new Taken(dose("late"), "COMIRNATY", LocalDate.of(2021, 5, 1), true),
                taken("COMIRNATY", "2021-05-06"));
        assertThat(course.judged()).extracting(Judged::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-27, TOO_YOUNG", "2021-05-28,"})
    void an_age_is_judged_by_the_rule_of_the_day(LocalDate given, Reason reason) {
        var twelve = Person.born(PartialDate.parse("2009-05-01"));
        assertThat(reasonOf(last(twelve, taken("COMIRNATY", given)))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2005-05-07, TOO_YOUNG", "2005-05-06,", "2005,"})
    void somebody_is_too_young_until_the_birthday_and_never_when_that_is_unsure(String born, Reason reason) {
        var person = Person.born(PartialDate.parse(born));
        assertThat(reasonOf(last(person, taken("COMIRNATY", "2021-05-06")))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-10, NOT_IN_USE", "2021-03-11,"})
    void a_vaccine_counts_from_its_first_day_in_use(LocalDate given, Reason reason) {
        assertThat(reasonOf(last(Person.UNKNOWN, taken("JCOVDEN", given)))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-06, OTHER_PRODUCT", "2021-12-07,"})
    void an_mrna_vaccine_follows_a_vector_one_from_the_day_on_which_that_was_recommended(
            LocalDate given, Reason reason) {
        var second = last(Person.UNKNOWN, taken("VAXZEVRIA", "2021-06-01"), taken("SPIKEVAX", given));
        assertThat(reasonOf(second)).isEqualTo(reason);
    }

    @Test
    void the_other_way_round_it_does_not() {
        var second = last(Person.UNKNOWN, taken("SPIKEVAX", "2021-06-01"), taken("VAXZEVRIA", "2022-01-01"));
        assertThat(reasonOf(second)).isEqualTo(Reason.OTHER_PRODUCT);
    }

    @Test
    void a_stray_dose_of_another_vaccine_does_not_undo_a_series() {
        var course = course(
                Person.UNKNOWN,
                taken("SPIKEVAX", "2021-04-01"),
                taken("COMIRNATY", "2021-05-06"),
                taken("COMIRNATY", "2021-05-27"));
        assertThat(course.judged()).extracting(JudgedTest::reasonOf).containsExactly(Reason.OTHER_PRODUCT, null, null);
        assertThat(course.standing().complete()).isTrue();
    }

    @Test
    void of_two_series_complete_on_a_day_no_later_dose_changes_which_it_is() {
        var first = taken("COMIRNATY", "2021-05-06");
        var completes = new Taken(dose("why"), "JCOVDEN", LocalDate.of(2021, 6, 1), true);
        var before = course(Person.UNKNOWN, first, completes);
        var after = course(Person.UNKNOWN, first, completes, taken("COMIRNATY", "2021-12-01"));
        assertThat(after.judged().subList(0, 2)).isEqualTo(before.judged());
    }

    @Test
    void of_two_on_a_day_one_counts() {
        var course = course(Person.UNKNOWN, taken("COMIRNATY", "2021-05-06"), twin("COMIRNATY", "2021-05-06"));
        assertThat(course.judged()).extracting(JudgedTest::reasonOf).containsExactly(null, Reason.SAME_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "COMIRNATY, 2021-09-28, 1940, AFTER_COMPLETE",
        "COMIRNATY, 2021-09-29, 1940,",
        "SPIKEVAX, 2021-09-29, 1940,",
        "VAXZEVRIA, 2021-09-29, 1940, NOT_FOR_BOOSTER",
        "COMIRNATY, 2021-11-26, 1970, TOO_YOUNG",
        "COMIRNATY, 2021-11-27, 1970,",
        "COMIRNATY, 2021-09-29,,"
    })
    void a_booster_is_judged_by_the_rule_of_its_day(String product, LocalDate given, String born, Reason reason) {
        var person = Person.born(born == null ? null : PartialDate.parse(born));
        var booster =
                last(person, taken("COMIRNATY", "2021-02-01"), taken("COMIRNATY", "2021-02-22"), taken(product, given));
        assertThat(reasonOf(booster)).isEqualTo(reason);
        assertThat(booster.booster()).isEqualTo(reason == null);
    }

    @ParameterizedTest
    @CsvSource({
        "COMIRNATY, 2021-12-15, TOO_EARLY", // six months
        "COMIRNATY, 2021-12-16,", // four months
        "VAXZEVRIA, 2021-12-05, TOO_EARLY",
        "VAXZEVRIA, 2021-12-06,",
    })
    void a_booster_waits_as_long_as_the_last_vaccine_asks(String primary, LocalDate given, Reason reason) {
        var booster = last(
                Person.UNKNOWN, taken(primary, "2021-05-06"), taken(primary, "2021-08-06"), taken("SPIKEVAX", given));
        assertThat(reasonOf(booster)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, TOO_EARLY", "2021-12-01,"})
    void after_a_single_dose_the_booster_comes_after_two_months(LocalDate given, Reason reason) {
        assertThat(reasonOf(last(Person.UNKNOWN, taken("JCOVDEN", "2021-10-01"), taken("COMIRNATY", given))))
                .isEqualTo(reason);
    }

    @Test
    void there_is_one_booster() {
        var course = course(
                Person.UNKNOWN,
                taken("JCOVDEN", "2021-05-01"),
                taken("COMIRNATY", "2021-12-01"),
                taken("COMIRNATY", "2022-06-01"));
        assertThat(course.judged()).extracting(JudgedTest::reasonOf).containsExactly(null, null, Reason.AFTER_COMPLETE);
        assertThat(course.standing().doses()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-05, 1", "2021-05-06, 2"})
    void where_a_table_says_so_one_dose_after_an_infection_is_enough(LocalDate infected, int needed)
            throws IOException {
        var once = new Person(null, List.of(infected));
        var course = Course.of(List.of(taken("COMIRNATY", "2021-05-06")), once, asksOneAfterInfection());
        assertThat(course.standing().of()).isEqualTo(needed);
        assertThat(Course.of(List.of(taken("COMIRNATY", "2021-05-06")), once, PRODUCTS)
                        .standing()
                        .of())
                .as("in Belgium it changes nothing")
                .isEqualTo(2);
    }

    private static Products asksOneAfterInfection() throws IOException {
        try (var table = Products.class.getResourceAsStream("/registration/products.json")) {
            String changed = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"doses\": 2,", "\"doses\": 2, \"dosesAfterInfection\": 1,");
            return Products.of(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Reason reasonOf(Judged judged) {
        return judged.objection() == null ? null : judged.objection().reason();
    }

    private static Judged last(Person person, Taken... taken) {
        return course(person, taken).judged().getLast();
    }

    private static Course course(Person person, Taken... taken) {
        return Course.of(List.of(taken), person, PRODUCTS);
    }

    private static Taken taken(String product, String given) {
        return taken(product, LocalDate.parse(given));
    }

    private static Taken twin(String product, String given) {
        return new Taken(dose("twin of " + given), product, LocalDate.parse(given));
    }

    private static Taken taken(String product, LocalDate given) {
        return new Taken(dose(product + given), product, given);
    }
}
