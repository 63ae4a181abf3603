package be.vaxis.registration.publish;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationPublisherTest {

    static final Taken FIRST = new Taken(dose("first"), "COMIRNATY", FIRST_DAY);
    static final Taken SECOND = new Taken(dose("second"), "COMIRNATY", SECOND_DAY);

    final List<ContractEvent> told = new ArrayList<>();
    final RegistrationPublisher publisher = new RegistrationPublisher(told::add);

    @Test
    void a_first_dose_tells_the_window_of_the_second() {
        publisher.on(registered(FIRST));
        assertThat(told)
                .containsExactly(new DoseRegistered(
                        ANNA,
                        dose("first").value(),
                        "COMIRNATY",
                        FIRST_DAY,
                        1,
                        2,
                        VaccinationStatus.FIRST_DOSE_SECOND_NEEDED,
                        LocalDate.of(2021, 5, 25),
                        LocalDate.of(2021, 6, 17),
                        null));
    }

    @Test
    void a_dose_from_another_country_tells_which() {
        var event = registered(FIRST);
        publisher.on(new VaccinationsEvent.DoseRegistered(
                event.vaccinations(),
                event.dose(),
                event.insz(),
                event.vaccine(),
                event.given(),
                event.number(),
                new Place(Place.Kind.DOCUMENT, "DE"),
                event.vaccinator(),
                event.source(),
                null,
                event.screening(),
                null,
                NOW,
                event.standing(),
                null,
                null));
        publisher.on(event);
        assertThat(told).extracting(dose -> ((DoseRegistered) dose).country()).containsExactly("DE", null);
    }

    @Test
    void a_last_dose_tells_no_window() {
        publisher.on(registered(SECOND, FIRST));
        assertThat(told)
                .containsExactly(new DoseRegistered(
                        ANNA,
                        dose("second").value(),
                        "COMIRNATY",
                        SECOND_DAY,
                        2,
                        2,
                        VaccinationStatus.FULLY_VACCINATED,
                        null,
                        null,
                        null));
    }

    @Test
    void a_withdrawal_tells_no_reason() {
        publisher.on(new VaccinationsEvent.DoseWithdrawn(
                OF_ANNA, dose("first"), WithdrawalReason.WRONG_PERSON, GHENT, NOW, Standing.NONE, null));
        assertThat(told)
                .containsExactly(
                        new DoseWithdrawn(ANNA, dose("first").value(), VaccinationStatus.NOT_VACCINATED, null, null));
    }

    @Test
    void a_withdrawal_of_the_second_dose_tells_when_it_is_due_again() {
        publisher.on(new VaccinationsEvent.DoseWithdrawn(
                OF_ANNA,
                dose("second"),
                WithdrawalReason.NOT_GIVEN,
                GHENT,
                NOW,
                registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)).standing(),
                null));
        assertThat(told)
                .containsExactly(new DoseWithdrawn(
                        ANNA,
                        dose("second").value(),
                        VaccinationStatus.FIRST_DOSE_SECOND_NEEDED,
                        LocalDate.of(2021, 5, 25),
                        LocalDate.of(2021, 6, 17)));
    }
}
