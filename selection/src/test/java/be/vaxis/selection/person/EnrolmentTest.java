package be.vaxis.selection.person;

import static be.vaxis.selection.SelectionFixtures.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.EnrolmentResult;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    final AggregateTestFixture<Person> person = new AggregateTestFixture<>(Person.class);

    final MetInMemory met = new MetInMemory();

    @BeforeEach
    void rooms() {
        person.registerInjectableResource(CLOCK);
        person.registerAnnotatedCommandHandler(
                new Enrolment(person.getRepository(), new AnnaAndBram(), new PlainDigests(), () -> ANNAS_CODE, met));
        person.registerAnnotatedCommandHandler(new Selecting(person.getRepository(), CLOCK));
    }

    @Test
    void a_new_person_gets_a_code() {
        person.givenNoPriorActivity()
                .when(new EnrolPeople(List.of(ANNA_IN_THE_REGISTER)))
                .expectEvents(ANNA_ENROLLED)
                .expectResultMessagePayload(new EnrolmentResult(1, 0));
    }

    @Test
    void the_same_number_again_changes_nothing() {
        met.enrol(List.of(ANNA));
        person.given(ANNA_ENROLLED)
                .when(new EnrolPeople(List.of(ANNA_IN_THE_REGISTER)))
                .expectNoEvents()
                .expectResultMessagePayload(new EnrolmentResult(0, 1));
    }

    @Test
    void who_has_a_dose_but_no_code_gets_one() {
        met.meet(ANNA);
        person.given(new PersonEvent.VaccinationNoted(
                        ANNA,
                        be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED,
                        null,
                        null))
                .when(new EnrolPeople(List.of(ANNA_IN_THE_REGISTER)))
                .expectEvents(ANNA_ENROLLED);
    }

    @Test
    void a_list_activates_who_is_due() {
        person.given(ANNA_ENROLLED)
                .when(new SelectPeople(List.of(ANNA), SelectionSource.NATIONAL_REGISTER, TWO_DOSES))
                .expectEvents(ANNA_ACTIVATED)
                .expectResultMessagePayload(1);
    }

    @Test
    void a_list_passes_over_who_was_ever_selected() {
        person.given(
                        ANNA_ENROLLED,
                        ANNA_ACTIVATED,
                        new PersonEvent.CodeDeactivated(
                                ANNA, ANNAS_DIGEST, PersonCommand.DeactivationCause.DECLINED, NOW))
                .when(new SelectPeople(List.of(ANNA, ANNA), SelectionSource.NATIONAL_REGISTER, TWO_DOSES))
                .expectNoEvents()
                .expectResultMessagePayload(0);
    }

    @Test
    void a_thousand_people_fit_in_one_request_and_no_more() {
        new EnrolPeople(Collections.nCopies(1_000, BRAM_IN_THE_REGISTER));
        assertThatThrownBy(() -> new EnrolPeople(Collections.nCopies(1_001, BRAM_IN_THE_REGISTER)))
                .isInstanceOf(TooMany.class);
    }

    private static final class AnnaAndBram implements PersonIndex {

        @Override
        public Optional<PersonId> find(Insz insz) {
            return Optional.of(enrol(insz));
        }

        @Override
        public PersonId enrol(Insz insz) {
            return insz.equals(ANNA_IN_THE_REGISTER.insz()) ? ANNA : BRAM;
        }

        @Override
        public Optional<PersonId> find(OtherNumber number) {
            return Optional.empty();
        }

        @Override
        public PersonId enrol(OtherNumber number) {
            throw new AssertionError("everybody in the register has an INSZ");
        }

        @Override
        public Optional<Insz> inszOf(OtherNumber number) {
            return Optional.empty();
        }

        @Override
        public void merge(PersonId provisional, Insz insz) {
            throw new AssertionError("nobody in the register has a provisional identity");
        }
    }
}
