package be.vaxis.reservation.agenda;

import be.vaxis.reservation.lineday.ProductCode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a line on a day, with what is planned and taken.
 *
 * @param minutes how long the slot lasts
 * @param kept how many of the places are for people who move an appointment
 * @param keptPercent the share that the plan of the day keeps so
 * @param product what is given there, for planners only
 */
public record AgendaSlot(
        int line,
        LocalDate date,
        LocalTime slot,
        int minutes,
        int places,
        int kept,
        int keptPercent,
        int taken,
        @Nullable ProductCode product) {}
