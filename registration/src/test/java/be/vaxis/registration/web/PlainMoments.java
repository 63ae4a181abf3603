package be.vaxis.registration.web;

import java.time.Instant;
import java.time.LocalDate;

/** Stands in for the way the house writes days. */
public final class PlainMoments {

    public String date(LocalDate day) {
        return day.toString();
    }

    public String moment(Instant at) {
        return at.toString();
    }
}
