package be.vaxis.reservation.rest;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.agenda.FreeDay;
import be.vaxis.reservation.attempt.Attempts;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Purpose;
import be.vaxis.reservation.offer.Offers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Offers free moments to whoever holds a code. Never says how many places are left, nor what is given there. */
@RestController
@Open
class FreeMomentsController {

    private static final int WEEKS = 4;

    /**
     * @param after the day of the first appointment, to be offered moments for the second; without it, for the first
     * @param from for the first appointment: no earlier than this day, today when left out
     * @param moving whether appointments that are booked are to be moved; some places are kept for that
     * @param weeks for the first appointment: how many weeks from that day, 4 when left out
     */
    record FreeMomentsRequest(
            @NotNull VaccinationCode code,
            @Nullable LocalDate after,
            @Nullable LocalDate from,
            @Nullable @Min(1) @Max(12) Integer weeks,
            @Nullable Boolean moving) {

        Purpose purpose() {
            return Boolean.TRUE.equals(moving) ? Purpose.MOVE : Purpose.NEW_BOOKING;
        }
    }

    /** @param doses how many appointments are booked together with this code */
    record FreeMomentsAnswer(int doses, List<Day> days) {}

    /** A day at the centre that is competent on it. */
    record Day(String centre, LocalDate date, List<LocalTime> times) {

        static Day of(FreeDay day) {
            return new Day(day.centre().code(), day.date(), day.times());
        }
    }

    private final BookableCodes codes;
    private final Offers offers;
    private final Attempts attempts;
    private final Digests digests;
    private final Clock clock;

    FreeMomentsController(BookableCodes codes, Offers offers, Attempts attempts, Digests digests, Clock clock) {
        this.codes = codes;
        this.offers = offers;
        this.attempts = attempts;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * The first free moments that fit the holder of a code.
     *
     * <p>200; 409 {@code codeNotUsable} alike for an unknown code and an inactive one; 429 {@code tooManyAttempts}.
     */
    @PostMapping("/api/v1/free-moments")
    FreeMomentsAnswer find(@Valid @RequestBody FreeMomentsRequest request, HttpServletRequest http) {
        var code = digests.of(request.code());
        return attempts.with(http.getRemoteAddr(), code, () -> {
            var terms = codes.terms(code).orElseThrow(CodeNotUsable::new);
            return new FreeMomentsAnswer(
                    terms.doses(), offered(request, terms).stream().map(Day::of).toList());
        });
    }

    private List<FreeDay> offered(FreeMomentsRequest request, Terms terms) {
        if (request.after() != null) {
            return terms.doses() == 2 ? offers.second(terms, request.after(), request.purpose()) : List.of();
        }
        var from = request.from() != null ? request.from() : BelgianTime.dateOf(clock.instant());
        var weeks = request.weeks() != null ? request.weeks() : WEEKS;
        return offers.first(terms, from, from.plusWeeks(weeks).minusDays(1), request.purpose());
    }
}
