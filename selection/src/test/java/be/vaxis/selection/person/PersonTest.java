package be.vaxis.selection.person;

import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FIRST_DOSE_SECOND_NEEDED;
import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED;
import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.NOT_VACCINATED;
import static be.vaxis.selection.SelectionFixtures.*;
import static be.vaxis.selection.person.SelectionSource.GP;
import static be.vaxis.selection.person.SelectionSource.NATIONAL_REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.selection.person.PersonCommand.ActivateCode;
import be.vaxis.selection.person.PersonCommand.DeactivateCode;
import be.vaxis.selection.person.PersonCommand.DeactivationCause;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.person.PersonCommand.NoteVaccination;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonTest {

    static final LocalDate MARCH_22 = LocalDate.parse("2021-03-22");
    static final LocalDate APRIL_12 = LocalDate.parse("2021-04-12");

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    final MetInMemory met = new MetInMemory();

    @BeforeEach
    void a_clock_that_stands_still() {
        person.registerInjectableResource(CLOCK);
        person.registerInjectableResource(met);
    }

    @Test
    void a_selected_person_may_book() {
        person.given(ANNA_ENROLLED)
                .when(new ActivateCode(ANNA, NATIONAL_REGISTER, TWO_DOSES))
                .expectEvents(ANNA_ACTIVATED);
    }

    @Test
    void nobody_is_selected_twice() {
        person.given(ANNA_ENROLLED, ANNA_ACTIVATED)
                .when(new ActivateCode(ANNA, GP, TWO_DOSES))
                .expectNoEvents()
                .expectException(AlreadySelected.class);
    }

    @Test
    void one_dose_given_is_enough_to_be_passed_over() {
        person.given(ANNA_ENROLLED, noted(FIRST_DOSE_SECOND_NEEDED))
                .when(new ActivateCode(ANNA, GP, TWO_DOSES))
                .expectNoEvents()
                .expectException(AlreadyVaccinated.class);
    }

    @Test
    void a_dose_withdrawn_makes_selection_possible_again() {
        person.given(ANNA_ENROLLED, noted(FULLY_VACCINATED), noted(NOT_VACCINATED))
                .when(new ActivateCode(ANNA, GP, TWO_DOSES))
                .expectEvents(activatedBy(GP));
    }

    @Test
    void the_first_source_is_kept_when_another_one_selects_again() {
        person.given(ANNA_ENROLLED, activatedBy(GP), deactivated(DeactivationCause.DECLINED))
                .when(new ActivateCode(ANNA, NATIONAL_REGISTER, TWO_DOSES))
                .expectEvents(activatedBy(GP));
    }

    @Test
    void a_dose_given_before_enrolment_counts() {
        person.givenNoPriorActivity()
                .when(new NoteVaccination(ANNA, FULLY_VACCINATED, null, null))
                .expectEvents(noted(FULLY_VACCINATED));
        assertThat(met.knows(ANNA)).as("has a history for who enrols later").isTrue();
    }

    @Test
    void nobody_has_a_code_before_enrolment() {
        person.given(noted(NOT_VACCINATED))
                .when(new ActivateCode(ANNA, GP, TWO_DOSES))
                .expectException(PersonUnknown.class);
    }

    @Test
    void the_last_dose_takes_the_code_back_so_that_other_slots_fall_free() {
        person.given(ANNA_ENROLLED, ANNA_ACTIVATED)
                .when(new NoteVaccination(ANNA, FULLY_VACCINATED, null, null))
                .expectEvents(noted(FULLY_VACCINATED), deactivated(DeactivationCause.VACCINATED));
    }

    @Test
    void after_a_first_dose_the_code_still_serves_for_the_second() {
        person.given(ANNA_ENROLLED, ANNA_ACTIVATED)
                .when(new NoteVaccination(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, APRIL_12))
                .expectEvents(new VaccinationNoted(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, APRIL_12));
    }

    @Test
    void the_same_news_twice_is_news_once() {
        person.given(ANNA_ENROLLED, new VaccinationNoted(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, APRIL_12))
                .when(new NoteVaccination(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, APRIL_12))
                .expectNoEvents();
    }

    @Test
    void another_window_is_news() {
        person.given(ANNA_ENROLLED, new VaccinationNoted(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, APRIL_12))
                .when(new NoteVaccination(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, MARCH_22))
                .expectEvents(new VaccinationNoted(ANNA, FIRST_DOSE_SECOND_NEEDED, MARCH_22, MARCH_22));
    }

    @Test
    void a_code_that_was_never_active_is_not_taken_back() {
        person.given(ANNA_ENROLLED)
                .when(new DeactivateCode(ANNA, DeactivationCause.RECALLED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void forgetting_takes_the_code_back_first() {
        person.given(ANNA_ENROLLED, ANNA_ACTIVATED)
                .when(new ForgetPerson(ANNA, ForgettingCause.REQUEST_GRANTED))
                .expectEvents(
                        deactivated(DeactivationCause.FORGOTTEN),
                        new PersonForgotten(ANNA, ANNAS_DIGEST, ForgettingCause.REQUEST_GRANTED, NOW));
    }

    @Test
    void forgetting_twice_is_forgetting_once() {
        person.given(ANNA_ENROLLED, new PersonForgotten(ANNA, ANNAS_DIGEST, ForgettingCause.REQUEST_GRANTED, NOW))
                .when(new ForgetPerson(ANNA, ForgettingCause.RETENTION_OVER))
                .expectNoEvents();
    }

    @Test
    void who_never_had_a_code_can_be_forgotten_too() {
        person.givenNoPriorActivity()
                .when(new ForgetPerson(ANNA, ForgettingCause.RETENTION_OVER))
                .expectEvents(new PersonForgotten(ANNA, new CodeDigest("none"), ForgettingCause.RETENTION_OVER, NOW));
    }

    @Test
    void who_is_forgotten_is_unknown() {
        person.given(ANNA_ENROLLED, new PersonForgotten(ANNA, ANNAS_DIGEST, ForgettingCause.REQUEST_GRANTED, NOW))
                .when(new ActivateCode(ANNA, GP, TWO_DOSES))
                .expectException(PersonUnknown.class);
    }

    private static VaccinationNoted noted(be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus status) {
        return new VaccinationNoted(ANNA, status, null, null);
    }

    private static CodeDeactivated deactivated(DeactivationCause cause) {
        return new CodeDeactivated(ANNA, ANNAS_DIGEST, cause, NOW);
    }
}
