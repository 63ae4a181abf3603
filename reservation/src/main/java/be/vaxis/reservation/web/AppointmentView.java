package be.vaxis.reservation.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One appointment as a citizen sees it.
 *
 * @param of how many there are together
 * @param ahead whether it is still to come
 */
record AppointmentView(int dose, int of, LocalDate date, LocalTime time, String centre, String address, boolean ahead) {

    public LocalDateTime moment() {
        return date.atTime(time);
    }
}
