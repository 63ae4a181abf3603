package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.booking.BookingTest.FIRST;
import static be.vaxis.reservation.booking.BookingTest.SECOND;
import static be.vaxis.reservation.booking.BookingTest.TWO_DOSES;
import static be.vaxis.reservation.booking.HoldTest.ONE;
import static be.vaxis.reservation.booking.HoldTest.OTHER;
import static be.vaxis.reservation.booking.HoldTest.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Mandate;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Decision;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingEvent.AskedBy;
import be.vaxis.reservation.lineday.SlotFull;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgencyTest {

    static final BookingId ANNAS = new BookingId(ANNA);
    static final Agency PIETER = new Agency(Party.CONTACT_CENTRE, Mandate.ASKED, "contact-centre", "pieter");

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void gent_expo_opens_with_one_place_in_each_slot() {
        engine.codes.put(ANNA, TWO_DOSES);
        engine.codes.put(BRAM, TWO_DOSES);
        engine.plan(1, FIRST, 1);
        engine.plan(1, SECOND, 1);
        engine.now = BookingTest.BEFORE;
        engine.listenFromHere();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatever_is_decided_for_somebody_is_remembered_with_who_asked() {
        for (Decision decision : List.of(
                new BookAppointments(ANNAS, List.of(ONE, TWO)),
                new MoveAppointments(ANNAS, List.of(OTHER, TWO)),
                new CancelAppointments(ANNAS, Reason.BY_HOLDER),
                new DeclineVaccination(ANNAS),
                new TakeBackDecline(ANNAS))) {
            engine.listenFromHere();

            engine.send(decision.by(PIETER));

            assertThat(engine.events.getLast()).as(decision.toString()).isEqualTo(new AskedBy(ANNAS, PIETER));
            assertThat(engine.events.size()).isGreaterThan(1);
        }
    }

    @Test
    void an_agent_gets_the_answer_that_the_holder_would_get() {
        List<Appointment> booked = engine.send(new BookAppointments(ANNAS, List.of(ONE, TWO)).by(PIETER));

        assertThat(Appointment.moments(booked)).containsExactly(ONE, TWO);
    }

    @Test
    void the_rules_are_the_same_for_an_agent_and_a_refusal_leaves_nothing() {
        engine.send(new BookAppointments(new BookingId(BRAM), List.of(ONE, TWO)));
        engine.listenFromHere();

        assertThatThrownBy(() -> engine.send(new BookAppointments(ANNAS, List.of(ONE, TWO)).by(PIETER)))
                .isInstanceOf(SlotFull.class);
        assertThat(engine.events).isEmpty();
    }

    @Test
    void of_the_holder_nothing_more_is_written_down() {
        engine.send(new BookAppointments(ANNAS, List.of(ONE, TWO)).by(Agency.OWN));

        assertThat(engine.events).noneMatch(AskedBy.class::isInstance);
    }
}
