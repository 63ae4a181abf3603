package be.vaxis.reservation.mybooking;

import be.vaxis.reservation.booking.Appointment;
import java.util.List;

/**
 * What is booked with a code.
 *
 * @param revision higher after every change, for calendars
 */
public record MyBooking(long revision, List<Appointment> appointments) {}
