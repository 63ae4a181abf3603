package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.registered;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vaccinations that are told word for word. */
class ToldVaccinationsTest {

    static final DoseId FLU = dose("flu");
    static final DoseId FIRST = dose("first");
    static final Source BRUGES = new Source("BRUGGE");

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_day() {
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.registerInjectableResource(PRODUCTS);
    }

    @Test
    void what_does_not_count_is_kept_as_it_was_told() {
        vaccinations
                .givenNoPriorActivity()
                .when(keep("flu, left arm"))
                .expectEvents(told(FLU, 1, "flu, left arm"))
                .expectResultMessagePayload(new ImmunizationKept(FLU, 1, true));
    }

    @Test
    void told_again_in_the_same_words_it_is_kept_already() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"))
                .when(keep("flu, left arm"))
                .expectNoEvents()
                .expectResultMessagePayload(new ImmunizationKept(FLU, 1, false));
    }

    @Test
    void other_words_are_a_new_version() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"))
                .when(keep("flu, right arm"))
                .expectEvents(told(FLU, 2, "flu, right arm"))
                .expectResultMessagePayload(new ImmunizationKept(FLU, 2, false));
    }

    @Test
    void a_request_that_comes_again_late_undoes_nothing() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"), told(FLU, 2, "flu, right arm"))
                .when(keep("flu, left arm"))
                .expectNoEvents()
                .expectResultMessagePayload(new ImmunizationKept(FLU, 2, false));
    }

    @Test
    void a_dose_that_counts_is_registered_and_then_told() {
        DoseRegistered event = registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY));
        vaccinations
                .givenNoPriorActivity()
                .when(registerTold("with words", null))
                .expectEvents(event, told(FIRST, 1, "with words"));
    }

    @Test
    void one_that_was_registered_on_a_page_is_told_as_its_second_version() {
        vaccinations
                .given(registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY)))
                .when(registerTold("with words", null))
                .expectEvents(told(FIRST, 2, "with words"));
    }

    @Test
    void its_words_may_not_say_another_place_than_the_one_on_record() {
        RegisterDose there = register("first", "COMIRNATY", FIRST_DAY);
        RegisterDose elsewhere = new RegisterDose(
                there.vaccinations(),
                there.dose(),
                there.insz(),
                there.birthDate(),
                there.vaccine(),
                there.given(),
                new Place(Place.Kind.KBO, "0406798006"),
                there.vaccinator(),
                there.source(),
                there.reaction(),
                there.screening(),
                there.override());
        vaccinations
                .given(registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY)))
                .when(new RegisterToldDose(elsewhere, words("elsewhere"), null))
                .expectNoEvents()
                .expectException(ToldOtherwise.class);
    }

    @Test
    void one_that_was_kept_counts_once_it_is_mended() {
        vaccinations
                .given(told(FIRST, 1, "an unknown product"))
                .when(registerTold("with words", 1))
                .expectEvents(registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY)), told(FIRST, 2, "with words"));
    }

    @Test
    void but_not_over_what_the_caller_has_not_read() {
        vaccinations
                .given(told(FIRST, 1, "an unknown product"), told(FIRST, 2, "and a note"))
                .when(registerTold("with words", 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_dose_that_counts_cannot_be_told_as_one_that_does_not() {
        vaccinations
                .given(registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY)))
                .when(new KeepImmunization(OF_ANNA, FIRST, words("without a lot"), GHENT))
                .expectNoEvents()
                .expectException(ToldOtherwise.class);
    }

    @Test
    void who_told_it_revises_the_version_they_read() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"))
                .when(revise(FLU, 1, "flu, right arm", GHENT, null))
                .expectEvents(told(FLU, 2, "flu, right arm"))
                .expectResultMessagePayload(new ImmunizationKept(FLU, 2, true));
    }

    @Test
    void not_one_that_has_changed_since() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"), told(FLU, 2, "flu, right arm"))
                .when(revise(FLU, 1, "flu, thigh", GHENT, null))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void the_same_revision_once_more_is_done_already() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"), told(FLU, 2, "flu, right arm"))
                .when(revise(FLU, 1, "flu, right arm", GHENT, null))
                .expectNoEvents()
                .expectResultMessagePayload(new ImmunizationKept(FLU, 2, false));
    }

    @Test
    void nobody_else_revises_it() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"))
                .when(revise(FLU, 1, "flu, right arm", BRUGES, null))
                .expectNoEvents()
                .expectException(NotTheSource.class);
    }

    @Test
    void nor_what_is_not_there() {
        vaccinations
                .given(told(FLU, 1, "flu, left arm"))
                .when(revise(FIRST, 1, "first", GHENT, null))
                .expectNoEvents()
                .expectException(UnknownDose.class);
    }

    @Test
    void a_dose_that_turns_out_not_to_be_given_counts_no_more() {
        vaccinations
                .given(registered(new Taken(FIRST, "COMIRNATY", FIRST_DAY)), told(FIRST, 1, "given"))
                .when(revise(FIRST, 1, "not given", GHENT, WithdrawalReason.NOT_GIVEN))
                .expectEvents(
                        new DoseWithdrawn(OF_ANNA, FIRST, WithdrawalReason.NOT_GIVEN, GHENT, NOW, Standing.NONE, null),
                        told(FIRST, 2, "not given"));
    }

    private static KeepImmunization keep(String words) {
        return new KeepImmunization(OF_ANNA, FLU, words(words), GHENT);
    }

    private static RegisterToldDose registerTold(String words, @Nullable Integer ifVersion) {
        return new RegisterToldDose(register("first", "COMIRNATY", FIRST_DAY), words(words), ifVersion);
    }

    private static ReviseImmunization revise(
            DoseId dose, int ifVersion, String words, Source by, @Nullable WithdrawalReason withdraws) {
        return new ReviseImmunization(OF_ANNA, dose, ifVersion, words(words), by, withdraws);
    }

    private static ImmunizationTold told(DoseId dose, int version, String words) {
        return new ImmunizationTold(OF_ANNA, dose, version, words(words), GHENT, NOW);
    }

    private static Told words(String words) {
        return new Told(Personal.of(ANNA, words), "hash of " + words);
    }
}
