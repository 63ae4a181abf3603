package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.sharing;

import be.vaxis.contract.registration.Holding;
import be.vaxis.contract.registration.Holding.Given;
import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.vaccinations.ToldAgainCommand.TellAgain;
import be.vaxis.registration.vaccinations.ToldAgainEvent.ToldAgain;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellAgainTest {

    static final Given FIRST = new Given(dose("first").value(), "COMIRNATY", FIRST_DAY, 1);

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_world() {
        vaccinations.registerInjectableResource(PRODUCTS);
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void what_others_should_hold_is_told_again_without_what_is_held_or_was_taken_back() {
        vaccinations
                .givenCommands(
                        sharing(Sharing.GIVEN, register("first", "COMIRNATY", FIRST_DAY)),
                        sharing(Sharing.WITHHELD, register("second", "COMIRNATY", SECOND_DAY)))
                .when(new TellAgain(OF_ANNA))
                .expectEvents(new ToldAgain(
                        OF_ANNA,
                        new Holding(
                                VaccinationStatus.FIRST_DOSE_SECOND_NEEDED,
                                SECOND_DAY,
                                FIRST_DAY.plusDays(42),
                                List.of(FIRST))));
    }

    @Test
    void of_whom_nothing_stands_nothing_is_told() {
        vaccinations
                .givenCommands(
                        register("first", "COMIRNATY", FIRST_DAY),
                        new WithdrawDose(OF_ANNA, dose("first"), WithdrawalReason.NOT_GIVEN, GHENT))
                .when(new TellAgain(OF_ANNA))
                .expectEvents(
                        new ToldAgain(OF_ANNA, new Holding(VaccinationStatus.NOT_VACCINATED, null, null, List.of())));
    }
}
