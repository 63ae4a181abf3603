package be.vaxis.reservation.calendar;

import java.time.LocalDateTime;

/**
 * One appointment in a calendar file.
 *
 * @param uid the same for one appointment of one booking, however often it moves
 * @param sequence higher after every change
 * @param start by the Belgian clock
 */
public record CalendarEntry(
        String uid, long sequence, LocalDateTime start, String summary, String location, String description) {}
