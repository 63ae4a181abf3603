package be.vaxis.reservation.publish;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.reservation.ReservationEvent;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitAsked;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitWithdrawn;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonBooked;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonCancelled;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Declined;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.CodesInMemory;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.directory.DirectoryInMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationFactsTest {

    static final BookingId OF_ANNA = new BookingId(ANNA);
    static final List<Appointment> BOOKED = List.of(new Appointment(1, LINE_DAY, NINE));
    static final List<ReservationEvent.Appointment> TOLD = List.of(new ReservationEvent.Appointment(
            1, "GENT-EXPO", "Flanders Expo", "Maaltekouter 1, 9051 Gent", SIXTH_OF_MAY, NINE));

    final List<ContractEvent> told = new ArrayList<>();
    final DirectoryInMemory directory = new DirectoryInMemory();
    final ReservationFacts facts = new ReservationFacts(told::add, directory, new CodesInMemory(new HashMap<>()));

    @Test
    void a_booking_is_told_with_the_name_and_address_of_the_centre_and_without_the_line() {
        facts.on(new Booked(OF_ANNA, BOOKED));
        facts.on(new Moved(OF_ANNA, BOOKED));

        assertThat(told).containsExactly(new AppointmentsBooked(ANNA, TOLD), new AppointmentsMoved(ANNA, TOLD));
    }

    @Test
    void of_the_own_people_of_a_practice_something_else_is_told_to_who_receives_them() {
        var name = new CodeDigest("own.anna-0000000000000000000000000000000000000");
        var person = new CodesInMemory(new HashMap<>()).holderOf(name).orElseThrow();

        facts.on(new Booked(new BookingId(name), BOOKED));
        facts.on(new Moved(new BookingId(name), BOOKED));
        facts.on(new Cancelled(new BookingId(name), BOOKED, Reason.BY_HOLDER));

        assertThat(told)
                .containsExactly(
                        new OwnPersonBooked(name, person, 0, TOLD),
                        new OwnPersonBooked(name, person, 0, TOLD),
                        new OwnPersonCancelled(name, person));
    }

    @Test
    void who_the_centre_moves_is_told_unless_only_the_line_is_another_one() {
        facts.on(new Relocated(OF_ANNA, BOOKED, false));
        assertThat(told).isEmpty();

        facts.on(new Relocated(OF_ANNA, BOOKED, true));
        assertThat(told).containsExactly(new AppointmentsMoved(ANNA, TOLD));
    }

    @Test
    void a_cancellation_is_told_without_its_reason() {
        facts.on(new Cancelled(OF_ANNA, BOOKED, Reason.CODE_DEACTIVATED));

        assertThat(told).containsExactly(new AppointmentsCancelled(ANNA));
    }

    @Test
    void it_is_told_that_somebody_declined_and_that_they_thought_better_of_it() {
        facts.on(new Declined(OF_ANNA));
        facts.on(new BookingEvent.DeclineTakenBack(OF_ANNA));

        assertThat(told).containsExactly(new VaccinationDeclined(ANNA), new DeclineTakenBack(ANNA));
    }

    @Test
    void it_is_told_that_somebody_is_to_be_visited_and_not_where() {
        var address = new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent");
        var wish = Personal.of(new PersonId(UUID.randomUUID()), new HomeWish(address, "+32470123456"));

        facts.on(new BookingEvent.HomeVisitAsked(OF_ANNA, GENT_EXPO, wish));
        facts.on(new BookingEvent.HomeVisitWithdrawn(OF_ANNA));

        assertThat(told).containsExactly(new HomeVisitAsked(ANNA), new HomeVisitWithdrawn(ANNA));
    }

    @Test
    void nothing_is_told_of_a_centre_that_is_not_described_yet() {
        directory.forget(GENT_EXPO);

        assertThatThrownBy(() -> facts.on(new Booked(OF_ANNA, BOOKED))).isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
    }
}
