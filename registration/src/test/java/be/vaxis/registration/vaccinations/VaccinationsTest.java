package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.because;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static be.vaxis.registration.RegistrationFixtures.renumbered;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.product.UnknownProduct;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VaccinationsTest {

    static final Taken FIRST = new Taken(dose("first"), "COMIRNATY", FIRST_DAY);
    static final Taken SECOND = new Taken(dose("second"), "COMIRNATY", SECOND_DAY);

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);
    Instant now = NOW;

    @BeforeEach
    void the_world() {
        InstantSource demoClock = () -> now;
        vaccinations.registerInjectableResource(PRODUCTS);
        vaccinations.registerInjectableResource(demoClock.withZone(ZoneOffset.UTC));
    }

    @Test
    void a_first_dose_is_registered_and_a_second_one_is_needed() {
        nothingYet().when(register("first", "COMIRNATY", FIRST_DAY)).expectEvents(registered(FIRST));
    }

    @Test
    void by_what_right_it_was_given_is_kept_with_the_dose() {
        var consent = new Consent(Consent.By.PARENT, Consent.Form.ORAL);
        nothingYet()
                .when(Saying.of(register("first", "COMIRNATY", FIRST_DAY))
                        .consent(consent)
                        .told())
                .expectEventsMatching(payloadsMatching(
                        exactSequenceOf(predicate(event -> consent.equals(((DoseRegistered) event).consent())))));
    }

    @Test
    void the_answer_tells_the_number_and_that_it_is_new() {
        DoseRegistered event = registered(SECOND, FIRST);
        vaccinations
                .given(registered(FIRST))
                .when(register("second", "COMIRNATY", SECOND_DAY))
                .expectResultMessagePayload(new DoseAccepted(dose("second"), 2, event.standing(), true));
    }

    @Test
    void the_same_key_again_changes_nothing() {
        DoseRegistered event = registered(FIRST);
        vaccinations
                .given(event)
                .when(register("first", "COMIRNATY", FIRST_DAY))
                .expectNoEvents()
                .expectResultMessagePayload(new DoseAccepted(dose("first"), 1, event.standing(), false));
    }

    @Test
    void the_same_day_product_and_source_under_another_key_is_the_same_dose() {
        DoseRegistered event = registered(FIRST);
        vaccinations
                .given(event)
                .when(register("typed again", "COMIRNATY", FIRST_DAY))
                .expectNoEvents()
                .expectResultMessagePayload(new DoseAccepted(dose("first"), 1, event.standing(), false));
    }

    @Test
    void told_again_from_another_place_it_is_still_the_same_dose() {
        vaccinations
                .given(registered(FIRST))
                .when(inPlace(new Place(Place.Kind.KBO, "0406798006"), register("first", "COMIRNATY", FIRST_DAY)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void told_again_of_another_lot_it_is_not() {
        vaccinations
                .given(registered(FIRST))
                .when(ofLot("FA1027", register("first", "COMIRNATY", FIRST_DAY)))
                .expectNoEvents()
                .expectException(ToldOtherwise.class);
    }

    @Test
    void a_key_names_one_dose_only() {
        vaccinations
                .given(registered(FIRST))
                .when(register("first", "COMIRNATY", SECOND_DAY))
                .expectException(KeyReused.class);
    }

    @Test
    void nobody_is_vaccinated_before_birth_whatever_the_reason() {
        nothingYet()
                .when(born(
                        FIRST_DAY.plusDays(1).toString(),
                        because(OverrideReason.GIVEN_ALL_THE_SAME, register("first", "COMIRNATY", FIRST_DAY))))
                .expectException(GivenBeforeBirth.class);
        nothingYet()
                .when(born("2022", because(OverrideReason.MEDICAL_DECISION, register("first", "COMIRNATY", FIRST_DAY))))
                .expectException(GivenBeforeBirth.class);
    }

    @Test
    void but_on_the_first_day_of_life_somebody_may_say_why() {
        nothingYet()
                .when(born(
                        FIRST_DAY.toString(),
                        because(OverrideReason.MEDICAL_DECISION, register("first", "COMIRNATY", FIRST_DAY))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dose_may_be_given_today() {
        nothingYet().when(register("today", "COMIRNATY", SECOND_DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_dose_cannot_be_given_tomorrow() {
        nothingYet()
                .when(register("tomorrow", "COMIRNATY", SECOND_DAY.plusDays(1)))
                .expectException(GivenInFuture.class);
    }

    @Test
    void today_is_a_day_in_brussels() {
        now = Instant.parse("2021-05-24T22:00:00Z"); // midnight there, summer time
        nothingYet().when(register("at night", "COMIRNATY", SECOND_DAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void just_before_midnight_in_brussels_it_is_still_yesterday() {
        now = Instant.parse("2021-05-24T21:59:59Z");
        nothingYet().when(register("at night", "COMIRNATY", SECOND_DAY)).expectException(GivenInFuture.class);
    }

    @Test
    void the_campaign_has_a_first_day() {
        nothingYet()
                .when(register("first of all", "COMIRNATY", LocalDate.of(2020, 12, 28)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_was_vaccinated_before_the_campaign() {
        nothingYet()
                .when(register("too early", "COMIRNATY", LocalDate.of(2020, 12, 27)))
                .expectException(GivenBeforeCampaign.class);
    }

    @Test
    void a_vaccine_is_not_given_before_it_is_in_use() {
        nothingYet()
                .when(register("early", "JCOVDEN", LocalDate.of(2021, 3, 10)))
                .expectException(ProductNotInUse.class);
    }

    @Test
    void but_it_was_given_all_the_same_in_a_trial_or_abroad() {
        nothingYet()
                .when(because(
                        OverrideReason.GIVEN_ALL_THE_SAME, register("trial", "JCOVDEN", LocalDate.of(2021, 3, 10))))
                .expectResultMessagePayloadMatching(
                        predicate((DoseAccepted accepted) -> accepted.standing().complete()));
    }

    @Test
    void a_vaccine_outside_the_table_is_refused() {
        nothingYet().when(register("odd", "SPUTNIK", FIRST_DAY)).expectException(UnknownProduct.class);
    }

    @Test
    void the_second_dose_may_come_on_the_first_day_of_its_window() {
        vaccinations
                .given(registered(FIRST))
                .when(register("second", "COMIRNATY", SECOND_DAY))
                .expectEvents(registered(SECOND, FIRST));
    }

    @Test
    void a_day_earlier_is_too_early() {
        vaccinations
                .given(registered(FIRST))
                .when(register("second", "COMIRNATY", SECOND_DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(IntervalTooShort.class);
    }

    @Test
    void a_dose_told_late_must_also_be_far_enough_from_the_one_after_it() {
        vaccinations
                .given(registered(SECOND))
                .when(register("first", "COMIRNATY", FIRST_DAY.plusDays(1)))
                .expectException(IntervalTooShort.class);
    }

    @Test
    void a_dose_told_late_takes_its_place_in_the_order_of_days() {
        vaccinations
                .given(registered(SECOND))
                .when(register("first", "COMIRNATY", FIRST_DAY))
                .expectEvents(registered(FIRST, SECOND), renumbered(SECOND, 2, FIRST, SECOND));
    }

    @Test
    void two_sources_on_one_day_are_two_doses_too_close_together() {
        vaccinations
                .given(registered(FIRST))
                .when(from(new Source("UZ-GENT"), register("theirs", "COMIRNATY", FIRST_DAY)))
                .expectException(IntervalTooShort.class);
    }

    @Test
    void what_was_given_too_early_is_registered_with_the_reason() {
        vaccinations
                .given(registered(FIRST))
                .when(because(
                        OverrideReason.GIVEN_ALL_THE_SAME, register("second", "COMIRNATY", SECOND_DAY.minusDays(1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void no_reason_makes_a_day_in_the_future_true() {
        nothingYet()
                .when(because(
                        OverrideReason.MEDICAL_DECISION, register("tomorrow", "COMIRNATY", SECOND_DAY.plusDays(1))))
                .expectException(GivenInFuture.class);
    }

    @Test
    void a_complete_series_takes_no_more_without_a_reason() {
        now = Instant.parse("2021-12-01T10:00:00Z");
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(register("third", "COMIRNATY", LocalDate.of(2021, 11, 26)))
                .expectException(SeriesComplete.class);
    }

    @Test
    void a_booster_that_is_foreseen_needs_no_reason() {
        now = Instant.parse("2021-12-01T10:00:00Z");
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(register("third", "SPIKEVAX", LocalDate.of(2021, 11, 27)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_is_too_young_for_a_booster_needs_one() {
        now = Instant.parse("2021-12-01T10:00:00Z");
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(born("2003-11-28", register("third", "COMIRNATY", LocalDate.of(2021, 11, 27))))
                .expectException(SeriesComplete.class);
    }

    @Test
    void an_mrna_vaccine_goes_on_with_a_vector_series_since_that_is_recommended() {
        now = Instant.parse("2021-12-10T10:00:00Z");
        Taken vector = new Taken(dose("first"), "VAXZEVRIA", FIRST_DAY);
        vaccinations
                .given(registered(vector))
                .when(register("second", "COMIRNATY", LocalDate.of(2021, 12, 7)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void before_that_day_it_needs_a_reason() {
        now = Instant.parse("2021-12-10T10:00:00Z");
        Taken vector = new Taken(dose("first"), "VAXZEVRIA", FIRST_DAY);
        vaccinations
                .given(registered(vector))
                .when(register("second", "COMIRNATY", LocalDate.of(2021, 12, 6)))
                .expectException(OtherProduct.class);
    }

    @Test
    void what_was_given_for_a_reason_counts_for_what_follows() {
        vaccinations
                .given(registered(FIRST))
                .when(because(
                        OverrideReason.GIVEN_ALL_THE_SAME, register("second", "COMIRNATY", SECOND_DAY.minusDays(1))))
                .expectResultMessagePayloadMatching(
                        predicate((DoseAccepted accepted) -> accepted.standing().complete()));
    }

    @Test
    void an_extra_dose_is_registered_as_such() {
        now = Instant.parse("2021-12-01T10:00:00Z");
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(because(OverrideReason.EXTRA_DOSE, register("third", "COMIRNATY", LocalDate.of(2021, 11, 30))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_vaccine_than_the_first_needs_a_reason() {
        vaccinations
                .given(registered(FIRST))
                .when(register("second", "SPIKEVAX", SECOND_DAY))
                .expectException(OtherProduct.class);
    }

    @Test
    void one_may_be_vaccinated_on_the_birthday_of_the_minimum_age() {
        nothingYet()
                .when(born("2005-05-06", register("first", "COMIRNATY", FIRST_DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_day_before_that_one_is_too_young() {
        nothingYet()
                .when(born("2005-05-07", register("first", "COMIRNATY", FIRST_DAY)))
                .expectException(BelowMinimumAge.class);
    }

    @Test
    void who_may_be_old_enough_is_not_refused() {
        nothingYet()
                .when(born("2005", register("first", "COMIRNATY", FIRST_DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void without_a_birth_date_no_age_is_checked() {
        nothingYet().when(born(null, register("first", "COMIRNATY", FIRST_DAY))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_contra_indication_is_refused_once() {
        nothingYet()
                .when(answering("allergyPeg", register("first", "COMIRNATY", FIRST_DAY)))
                .expectException(ContraIndicated.class);
    }

    @Test
    void a_precaution_is_kept_and_refuses_nothing() {
        nothingYet()
                .when(answering("bleeding", register("first", "COMIRNATY", FIRST_DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_vaccine_may_be_given_on_its_last_day() {
        nothingYet()
                .when(expiring(FIRST_DAY, register("first", "COMIRNATY", FIRST_DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_expired_vaccine_needs_a_reason() {
        nothingYet()
                .when(expiring(FIRST_DAY.minusDays(1), register("first", "COMIRNATY", FIRST_DAY)))
                .expectException(VaccineExpired.class);
    }

    @Test
    void its_source_can_take_a_dose_back() {
        vaccinations
                .given(registered(FIRST))
                .when(withdraw(GHENT))
                .expectEvents(new DoseWithdrawn(
                        OF_ANNA, dose("first"), WithdrawalReason.WRONG_PERSON, GHENT, NOW, Standing.NONE, null));
    }

    @Test
    void taking_back_twice_is_taking_back_once() {
        vaccinations.given(registered(FIRST), withdrawn()).when(withdraw(GHENT)).expectNoEvents();
    }

    @Test
    void nobody_else_can_take_it_back() {
        vaccinations
                .given(registered(FIRST))
                .when(withdraw(new Source("UZ-GENT")))
                .expectException(NotTheSource.class);
    }

    @Test
    void a_dose_that_was_never_registered_cannot_be_taken_back() {
        vaccinations.given(registered(SECOND)).when(withdraw(GHENT)).expectException(UnknownDose.class);
    }

    @Test
    void a_withdrawn_dose_stands_in_nobodys_way() {
        vaccinations
                .given(registered(FIRST), withdrawn())
                .when(register("corrected", "COMIRNATY", FIRST_DAY))
                .expectEvents(registered(new Taken(dose("corrected"), "COMIRNATY", FIRST_DAY)));
    }

    @Test
    void a_withdrawn_dose_does_not_come_back_by_repeating_its_message() {
        vaccinations
                .given(registered(FIRST), withdrawn())
                .when(register("first", "COMIRNATY", FIRST_DAY))
                .expectException(DoseTakenBack.class);
    }

    private TestExecutor<Vaccinations> nothingYet() {
        return vaccinations.givenNoPriorActivity();
    }

    private static WithdrawDose withdraw(Source source) {
        return new WithdrawDose(OF_ANNA, dose("first"), WithdrawalReason.WRONG_PERSON, source);
    }

    private static DoseWithdrawn withdrawn() {
        return new DoseWithdrawn(
                OF_ANNA,
                dose("first"),
                WithdrawalReason.NOT_GIVEN,
                GHENT,
                NOW,
                new Standing(VaccinationStatus.NOT_VACCINATED, 0, 0, null),
                null);
    }

    private static RegisterDose born(String birthDate, RegisterDose c) {
        var born = birthDate == null ? null : Personal.of(ANNA, PartialDate.parse(birthDate));
        return Saying.of(c).born(born).told();
    }

    private static RegisterDose from(Source source, RegisterDose c) {
        return Saying.of(c).source(source).told();
    }

    private static RegisterDose answering(String yes, RegisterDose c) {
        return Saying.of(c).screening(Map.of(yes, Answer.YES)).told();
    }

    private static RegisterDose expiring(LocalDate expires, RegisterDose c) {
        return of(new Vaccine(c.vaccine().product(), new LotNumber("EW2246"), null, expires), c);
    }

    private static RegisterDose of(Vaccine vaccine, RegisterDose c) {
        return Saying.of(c).vaccine(vaccine).told();
    }

    private static RegisterDose ofLot(String lot, RegisterDose c) {
        return of(new Vaccine(c.vaccine().product(), new LotNumber(lot), null, null), c);
    }

    private static RegisterDose inPlace(Place place, RegisterDose c) {
        return Saying.of(c).place(place).told();
    }
}
