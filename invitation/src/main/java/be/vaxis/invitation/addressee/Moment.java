package be.vaxis.invitation.addressee;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When and where a dose is booked, as told to the person.
 *
 * <p>Dutch: <i>afspraak</i>.
 *
 * @param dose 1 or 2
 * @param time in Europe/Brussels
 */
public record Moment(int dose, String centreName, String centreAddress, LocalDate date, LocalTime time) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    static Moment of(Appointment booked) {
        return new Moment(booked.dose(), booked.centreName(), booked.centreAddress(), booked.date(), booked.time());
    }

    public ZonedDateTime begins() {
        return LocalDateTime.of(date, time).atZone(BRUSSELS);
    }
}
