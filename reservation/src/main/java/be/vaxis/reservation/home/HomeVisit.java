package be.vaxis.reservation.home;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked to be vaccinated at home.
 *
 * @param doneAt nothing as long as nobody was there
 */
public record HomeVisit(
        BookingId booking,
        Personal<HomeWish> wish,
        Instant askedAt,
        @Nullable Instant doneAt) {}
