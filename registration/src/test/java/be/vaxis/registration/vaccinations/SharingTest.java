package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.renumbered;
import static be.vaxis.registration.RegistrationFixtures.sharing;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see a dose, where a campaign asks the person. */
class SharingTest {

    static final Taken FIRST = new Taken(dose("first"), "COMIRNATY", FIRST_DAY);
    static final Taken SECOND = new Taken(dose("second"), "COMIRNATY", SECOND_DAY);
    static final Source ELSEWHERE = new Source("ANTWERP");

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_world() {
        vaccinations.registerInjectableResource(PRODUCTS);
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whoever_registered_a_dose_that_is_held_sees_its_number() {
        vaccinations
                .givenNoPriorActivity()
                .when(held("first"))
                .expectResultMessagePayload(new DoseAccepted(dose("first"), 1, standing(FIRST), true));
    }

    @Test
    void shared_again_it_counts_for_others_and_the_next_one_moves_up() {
        vaccinations
                .givenCommands(held("first"), second())
                .when(settle("first", Sharing.GIVEN, Sharing.By.PERSON, GHENT))
                .expectEvents(
                        settled(FIRST, Sharing.GIVEN, 1, Sharing.By.PERSON, GHENT, standing(FIRST, SECOND)),
                        renumbered(SECOND, 2, FIRST, SECOND));
    }

    @Test
    void shared_no_more_it_counts_for_nobody_else_and_the_next_one_moves_down() {
        vaccinations
                .givenCommands(sharing(Sharing.GIVEN, first()), second())
                .when(settle("first", Sharing.WITHHELD, Sharing.By.VACCINATOR, GHENT))
                .expectEvents(
                        settled(FIRST, Sharing.WITHHELD, 0, Sharing.By.VACCINATOR, GHENT, standing(SECOND)),
                        renumbered(SECOND, 1, SECOND));
    }

    @Test
    void the_same_wish_again_changes_nothing() {
        vaccinations
                .givenCommands(held("first"))
                .when(settle("first", Sharing.WITHHELD, Sharing.By.PERSON, GHENT))
                .expectNoEvents();
    }

    @Test
    void another_vaccinator_cannot_settle_it_and_the_person_can_from_anywhere() {
        vaccinations
                .givenCommands(sharing(Sharing.GIVEN, first()))
                .when(settle("first", Sharing.WITHHELD, Sharing.By.VACCINATOR, ELSEWHERE))
                .expectException(NotTheSource.class);
        vaccinations
                .givenCommands(sharing(Sharing.GIVEN, first()))
                .when(settle("first", Sharing.WITHHELD, Sharing.By.PERSON, new Source("anna")))
                .expectEvents(
                        settled(FIRST, Sharing.WITHHELD, 0, Sharing.By.PERSON, new Source("anna"), Standing.NONE));
    }

    @Test
    void where_registering_is_a_duty_there_is_nothing_to_withdraw() {
        vaccinations
                .givenCommands(first())
                .when(settle("first", Sharing.WITHHELD, Sharing.By.PERSON, GHENT))
                .expectException(SharingNotAsked.class);
    }

    @Test
    void a_dose_that_was_taken_back_is_not_shared_again() {
        vaccinations
                .givenCommands(
                        held("first"), new WithdrawDose(OF_ANNA, dose("first"), WithdrawalReason.NOT_GIVEN, GHENT))
                .when(settle("first", Sharing.GIVEN, Sharing.By.PERSON, GHENT))
                .expectException(DoseTakenBack.class);
    }

    @Test
    void what_is_held_by_another_is_not_given_away_by_a_refusal() {
        vaccinations
                .givenCommands(held("first"))
                .when(from(ELSEWHERE, register("theirs", "COMIRNATY", FIRST_DAY.plusDays(1))))
                .expectResultMessagePayload(new DoseAccepted(
                        dose("theirs"),
                        1,
                        standing(new Taken(dose("theirs"), "COMIRNATY", FIRST_DAY.plusDays(1))),
                        true));
    }

    @Test
    void who_holds_it_is_refused_what_comes_too_early() {
        vaccinations
                .givenCommands(held("first"))
                .when(register("second", "COMIRNATY", FIRST_DAY.plusDays(1)))
                .expectException(IntervalTooShort.class);
    }

    @Test
    void taking_back_what_was_held_changes_nothing_for_others() {
        vaccinations
                .givenCommands(held("first"), second())
                .when(new WithdrawDose(OF_ANNA, dose("first"), WithdrawalReason.NOT_GIVEN, GHENT))
                .expectEvents(new DoseWithdrawn(
                        OF_ANNA,
                        dose("first"),
                        WithdrawalReason.NOT_GIVEN,
                        GHENT,
                        NOW,
                        standing(SECOND),
                        Sharing.WITHHELD));
    }

    private static RegisterDose held(String key) {
        return sharing(Sharing.WITHHELD, register(key, "COMIRNATY", FIRST_DAY));
    }

    private static RegisterDose first() {
        return register("first", "COMIRNATY", FIRST_DAY);
    }

    private static RegisterDose second() {
        return sharing(Sharing.GIVEN, register("second", "COMIRNATY", SECOND_DAY));
    }

    private static RegisterDose from(Source source, RegisterDose c) {
        return Saying.of(c).source(source).sharing(Sharing.GIVEN).told();
    }

    private static SettleSharing settle(String key, Sharing wish, Sharing.By by, Source source) {
        return new SettleSharing(OF_ANNA, dose(key), wish, by, source);
    }

    private static SharingSettled settled(
            Taken dose, Sharing wish, int number, Sharing.By by, Source source, Standing standing) {
        DoseId id = dose.dose();
        Vaccine vaccine = new Vaccine(dose.product(), LOT, null, null);
        return new SharingSettled(OF_ANNA, id, wish, vaccine, dose.given(), number, by, source, NOW, standing, null);
    }

    private static Standing standing(Taken... doses) {
        return Course.of(List.of(doses), PRODUCTS).standing();
    }
}
