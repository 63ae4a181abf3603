package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.booking.BookingTest.FIRST;
import static be.vaxis.reservation.booking.BookingTest.SECOND;
import static be.vaxis.reservation.booking.BookingTest.TWO_DOSES;
import static be.vaxis.reservation.booking.HoldTest.ONE;
import static be.vaxis.reservation.booking.HoldTest.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.InvalidContact;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.CompleteHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.ReopenHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitDone;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitReopened;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitWithdrawn;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.competence.Competence;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeVisitTest {

    static final BookingId ANNAS = new BookingId(ANNA);
    static final HomeWish WISH =
            new HomeWish(new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent"), "+32470123456");
    static final Agency TEAM = new Agency(Party.CENTRE, null, "GENT-EXPO", "karim");

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void gent_expo_opens_with_one_place_in_each_slot() {
        engine.codes.put(ANNA, TWO_DOSES);
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
    void a_visit_is_asked_of_the_centre_that_serves_in_the_place_of_appointments() {
        List<Appointment> booked = engine.send(new BookAppointments(ANNAS, List.of(ONE, TWO)));
        engine.listenFromHere();

        engine.send(new AskForHomeVisit(ANNAS, WISH));

        assertThat(engine.events).contains(new Cancelled(ANNAS, booked, Reason.AT_HOME));
        assertThat(engine.events.getLast()).isInstanceOfSatisfying(HomeVisitAsked.class, asked -> {
            assertThat(asked.centre()).isEqualTo(GENT_EXPO);
            assertThat(asked.wish().value()).contains(WISH);
        });
        assertThat(engine.counts.takenInAll()).isZero();
    }

    @Test
    void the_last_address_holds() {
        var moved = new HomeWish(WISH.address(), "+32470999999");
        engine.send(new AskForHomeVisit(ANNAS, WISH));
        engine.listenFromHere();

        engine.send(new AskForHomeVisit(ANNAS, moved));

        assertThat(engine.events.getLast())
                .isInstanceOfSatisfying(
                        HomeVisitAsked.class,
                        asked -> assertThat(asked.wish().value()).contains(moved));
    }

    @Test
    void who_books_or_withdraws_or_declines_or_cancels_is_not_visited() {
        for (Object instead : List.of(
                new WithdrawHomeVisit(ANNAS),
                new CancelAppointments(ANNAS, Reason.BY_HOLDER),
                new BookAppointments(ANNAS, List.of(ONE, TWO)),
                new DeclineVaccination(ANNAS))) {
            engine.send(new AskForHomeVisit(ANNAS, WISH));
            engine.listenFromHere();

            engine.send(instead);

            assertThat(engine.events).as(instead.toString()).contains(new HomeVisitWithdrawn(ANNAS));
        }
    }

    @Test
    void what_was_not_asked_for_is_neither_withdrawn_nor_done_nor_reopened() {
        engine.send(new WithdrawHomeVisit(ANNAS));
        engine.send(new CompleteHomeVisit(ANNAS, TEAM));
        engine.send(new ReopenHomeVisit(ANNAS, TEAM));

        assertThat(engine.events).isEmpty();
    }

    @Test
    void a_visit_is_done_once_and_a_mistake_is_put_right() {
        engine.send(new AskForHomeVisit(ANNAS, WISH));
        engine.listenFromHere();

        engine.send(new CompleteHomeVisit(ANNAS, TEAM));
        engine.send(new CompleteHomeVisit(ANNAS, TEAM));
        engine.send(new ReopenHomeVisit(ANNAS, TEAM));
        engine.send(new ReopenHomeVisit(ANNAS, TEAM));

        assertThat(engine.events).containsExactly(new HomeVisitDone(ANNAS, TEAM), new HomeVisitReopened(ANNAS, TEAM));
    }

    @Test
    void the_team_of_another_centre_changes_nothing() {
        var other = new Agency(Party.CENTRE, null, "BRIELPOORT", "chris");
        engine.send(new AskForHomeVisit(ANNAS, WISH));
        engine.listenFromHere();

        engine.send(new CompleteHomeVisit(ANNAS, other));
        assertThat(engine.events).isEmpty();
        engine.send(new CompleteHomeVisit(ANNAS, TEAM));
        engine.listenFromHere();
        engine.send(new ReopenHomeVisit(ANNAS, other));
        assertThat(engine.events).isEmpty();
    }

    @Test
    void of_who_is_forgotten_no_visit_is_kept_be_it_done() {
        engine.send(new AskForHomeVisit(ANNAS, WISH));
        engine.send(new CompleteHomeVisit(ANNAS, TEAM));
        engine.listenFromHere();

        engine.send(new CancelAppointments(ANNAS, Reason.PERSON_FORGOTTEN));

        assertThat(engine.events).containsExactly(new HomeVisitWithdrawn(ANNAS));
    }

    @Test
    void without_a_usable_code_and_where_no_centre_serves_nobody_is_visited() {
        engine.codes.put(ANNA, new Terms(new Competence(List.of()), 2, 35, 42, FIRST, FIRST));
        assertThatThrownBy(() -> engine.send(new AskForHomeVisit(ANNAS, WISH))).isInstanceOf(NotAtHome.class);
        engine.codes.remove(ANNA);
        assertThatThrownBy(() -> engine.send(new AskForHomeVisit(ANNAS, WISH))).isInstanceOf(CodeNotUsable.class);
    }

    @Test
    void a_team_must_be_able_to_call_and_the_wish_prints_nothing() {
        assertThatThrownBy(() -> new HomeWish(WISH.address(), "tomorrow")).isInstanceOf(InvalidContact.class);
        assertThat(WISH.toString()).doesNotContain("Veldstraat", "470");
    }
}
