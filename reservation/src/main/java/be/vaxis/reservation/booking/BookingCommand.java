package be.vaxis.reservation.booking;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.lineday.Moment;
import java.util.List;

/** What can be asked of a booking. */
public sealed interface BookingCommand {

    BookingId booking();

    /** Takes a place at each of the moments, or at none. Asked again for the same moments, it is already satisfied. */
    record BookAppointments(BookingId booking, List<Moment> moments) implements Decision {

        public BookAppointments {
            moments = List.copyOf(moments);
        }
    }

    /**
     * Keeps a place at each of the moments for some minutes, in the place of what was kept before; or changes nothing.
     * One of two moments can be kept while the other is being chosen. Booking or moving then takes what is kept.
     *
     * @return the {@link Hold}
     */
    record HoldMoments(BookingId booking, List<Moment> moments) implements BookingCommand {

        public HoldMoments {
            moments = List.copyOf(moments);
        }
    }

    /** Gives back what is kept. With {@link HoldEnd#RAN_OUT}, only when its time is over. */
    record EndHold(BookingId booking, HoldEnd why) implements BookingCommand {}

    /** Puts these moments in the place of all appointments that are still ahead; one that stays keeps its place. */
    record MoveAppointments(BookingId booking, List<Moment> moments) implements Decision {

        public MoveAppointments {
            moments = List.copyOf(moments);
        }
    }

    /**
     * Puts places that were secured at another centre in the stead of those that the booking has there no more, when it
     * is still what it was; otherwise gives them back and leaves the booking alone.
     *
     * @param is the new places in it were secured in the name of {@link BookingId#successor()}
     * @return whether the booking has them now
     */
    record TakeSecuredPlaces(BookingId booking, List<Appointment> was, List<Appointment> is)
            implements BookingCommand {}

    /**
     * Gives back every place that is still ahead. With nothing ahead, nothing happens; except that for a person who is
     * to be forgotten the past appointments are struck out too.
     */
    record CancelAppointments(BookingId booking, Reason reason) implements Decision {}

    /** The holder of the code does not want to be vaccinated: gives back what is ahead, and closes the code for booking. */
    record DeclineVaccination(BookingId booking) implements Decision {}

    /** Opens a code again that was closed by declining. Of one that was not, nothing changes. */
    record TakeBackDecline(BookingId booking) implements Decision {}

    /** Asks to be vaccinated at home: gives back what is ahead. Asked again, the last address holds. */
    record AskForHomeVisit(BookingId booking, HomeWish wish) implements Decision {}

    /** They can come after all, or were visited elsewhere. Without a wish, nothing happens. */
    record WithdrawHomeVisit(BookingId booking) implements Decision {}

    /** The mobile team was there. Without a wish, or for the team of another centre, nothing happens. */
    record CompleteHomeVisit(BookingId booking, Agency team) implements BookingCommand {}

    /** The mobile team was not there after all. Without a visit that was done last, nothing happens. */
    record ReopenHomeVisit(BookingId booking, Agency team) implements BookingCommand {}

    /** The centre phoned somebody whose booking it gave up. When it gave up none, nothing happens. */
    record RecordCall(BookingId booking, boolean reached, Agency centre) implements BookingCommand {}

    /** The last call was written down by mistake. */
    record TakeBackCall(BookingId booking, Agency centre) implements BookingCommand {}

    /** What is remembered with the name of who asked for it, unless that was the holder of the code. */
    sealed interface Decision extends BookingCommand
            permits BookAppointments,
                    MoveAppointments,
                    CancelAppointments,
                    DeclineVaccination,
                    TakeBackDecline,
                    AskForHomeVisit,
                    WithdrawHomeVisit {

        /** The command as this party asks for it. */
        default BookingCommand by(Agency agency) {
            return agency.isOwn() ? this : new OnBehalf(this, agency);
        }
    }

    /** The same decision, asked for by somebody other than the holder of the code. */
    record OnBehalf(Decision decision, Agency agency) implements BookingCommand {

        @Override
        public BookingId booking() {
            return decision.booking();
        }
    }

    /** Why places are no longer kept. */
    enum HoldEnd {
        /** Whoever holds the code chooses something else. */
        LET_GO,
        /** Nothing was decided in time. */
        RAN_OUT,
        /** The code may no longer be used, or its holder cancelled. */
        CANCELLED,
        /** The centre has changed its plan late and has no place for it any more. */
        CENTRE_CHANGED
    }

    /** Why places are given back. */
    enum Reason {
        /** Whoever holds the code asked for it. */
        BY_HOLDER,
        /** The holder of the code declined to be vaccinated. */
        DECLINED,
        /** The holder of the code asked for a visit at home. */
        AT_HOME,
        /** The code may no longer be used. */
        CODE_DEACTIVATED,
        /** The centre has no place for it any more, and there is none within the rules at another moment. */
        CENTRE_CHANGED,
        /** The person is to be forgotten. */
        PERSON_FORGOTTEN
    }
}
