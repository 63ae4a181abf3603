package be.vaxis.reservation.template;

import be.vaxis.reservation.lineday.Capacity;
import java.time.DayOfWeek;

/** A line on a day of any week; days that a template does not name are closed. */
public record TemplateDay(int line, DayOfWeek day, Capacity capacity) {}
