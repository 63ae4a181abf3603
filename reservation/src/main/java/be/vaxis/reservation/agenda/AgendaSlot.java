package be.vaxis.reservation.agenda;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One slot of a line on a day, with what is planned and taken.
 *
 * @param minutes how long the slot lasts
 */
public record AgendaSlot(int line, LocalDate date, LocalTime slot, int minutes, int places, int taken) {}
