package be.vaxis.reservation.late;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.late.Centre.place;
import static be.vaxis.reservation.late.LateDeskTest.CLOSED;
import static be.vaxis.reservation.late.LateDeskTest.DAY;
import static be.vaxis.reservation.late.LateDeskTest.ONE_DOSE;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand.RecordCall;
import be.vaxis.reservation.booking.BookingCommand.TakeBackCall;
import be.vaxis.reservation.booking.BookingEvent.Phoned;
import be.vaxis.reservation.booking.BookingEvent.PhonedTakenBack;
import be.vaxis.reservation.booking.BookingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallTest {

    static final BookingId ANNAS = new BookingId(ANNA);
    static final Agency CHLOE = new Agency(Party.CENTRE, null, "GENT-EXPO", "chloe");
    static final Agency ELSEWHERE = new Agency(Party.CENTRE, null, "BRIELPOORT", "dirk");

    final Centre centre = new Centre();

    @BeforeEach
    void the_centre_gives_up_what_anna_booked() {
        centre.plan(1, DAY, NINE, 1);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        centre.carryOut(centre.preview(CLOSED).fingerprint(), CLOSED);
        centre.events.clear();
    }

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void who_was_phoned_by_whom_and_whether_they_were_reached_is_remembered_each_time() {
        centre.send(new RecordCall(ANNAS, false, CHLOE));
        centre.send(new RecordCall(ANNAS, true, CHLOE));

        assertThat(centre.events).containsExactly(new Phoned(ANNAS, false, CHLOE), new Phoned(ANNAS, true, CHLOE));
    }

    @Test
    void a_call_is_taken_back_once() {
        centre.send(new TakeBackCall(ANNAS, CHLOE));
        centre.send(new RecordCall(ANNAS, true, CHLOE));
        centre.send(new TakeBackCall(ANNAS, CHLOE));
        centre.send(new TakeBackCall(ANNAS, CHLOE));

        assertThat(centre.events).containsExactly(new Phoned(ANNAS, true, CHLOE), new PhonedTakenBack(ANNAS, CHLOE));
    }

    @Test
    void another_centre_says_nothing_about_them_and_nobody_about_who_lost_nothing() {
        centre.send(new RecordCall(ANNAS, true, ELSEWHERE));
        centre.send(new RecordCall(new BookingId(BRAM), true, CHLOE));

        assertThat(centre.events).isEmpty();
    }
}
