package be.vaxis.contract.reservation;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What the booking engine tells: what is booked with a code, always in full, so that the last one heard is the truth. */
public sealed interface ReservationEvent extends ContractEvent {

    CodeDigest code();

    @Override
    default String key() {
        return code().toString();
    }

    /**
     * One booked moment.
     *
     * @param dose 1 or 2
     * @param centreName and address as printed in a confirmation
     * @param time in Europe/Brussels
     */
    record Appointment(
            int dose, String centre, String centreName, String centreAddress, LocalDate date, LocalTime time) {}

    /** Booked for the first time, or again after a cancellation. */
    record AppointmentsBooked(CodeDigest code, List<Appointment> appointments) implements ReservationEvent {}

    /** At least one moment changed; these hold now. */
    record AppointmentsMoved(CodeDigest code, List<Appointment> appointments) implements ReservationEvent {}

    /** Nothing is booked any more. */
    record AppointmentsCancelled(CodeDigest code) implements ReservationEvent {}

    /** Nobody will come with this code: its holder does not want to be vaccinated. Nothing is booked any more. */
    record VaccinationDeclined(CodeDigest code) implements ReservationEvent {}

    /** Whoever declined thought better of it. */
    record DeclineTakenBack(CodeDigest code) implements ReservationEvent {}

    /** A mobile team is to come to them; where, and why, is nobody else's business. Nothing is booked any more. */
    record HomeVisitAsked(CodeDigest code) implements ReservationEvent {}

    /**
     * A physician, hospital or pharmacy that vaccinates its own people booked one of them in, without a code; or moved it:
     * these moments hold now.
     *
     * @param code names the booking; it is nobody's code
     * @param minimalIntervalDays between the two doses; 0 with one dose
     */
    record OwnPersonBooked(CodeDigest code, PersonId person, int minimalIntervalDays, List<Appointment> appointments)
            implements ReservationEvent {}

    /** Nothing is booked any more for one of its own people. */
    record OwnPersonCancelled(CodeDigest code, PersonId person) implements ReservationEvent {}

    /** No mobile team need come any more: they withdrew the wish, booked, declined, or their code was closed. */
    record HomeVisitWithdrawn(CodeDigest code) implements ReservationEvent {}
}
