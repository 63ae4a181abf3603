package be.vaxis.reservation.rest;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.attempt.Attempts;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.BookingQueue;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.booking.Hold;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.mybooking.MyBooking;
import be.vaxis.reservation.mybooking.MyBookings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Books for whoever holds a code: the code is what opens these endpoints, and it travels in the body only.
 *
 * <p>Every one answers 409 {@code codeNotUsable} alike for an unknown code and an inactive one, and 429
 * {@code tooManyAttempts} after too many of them.
 */
@RestController
@RequestMapping("/api/v1/bookings")
@Open
class BookingController {

    /** A moment by the Belgian clock at a centre, such as GENT-EXPO. */
    record WishedMoment(
            @NotNull CentreId centre,
            @NotNull LocalDate date,
            @NotNull LocalTime time) {}

    record BookingRequest(
            @NotNull VaccinationCode code,
            @NotNull @Size(min = 1, max = 2) List<@Valid WishedMoment> moments) {

        List<Moment> wanted() {
            return moments.stream()
                    .map(moment -> new Moment(moment.centre(), moment.date(), moment.time()))
                    .toList();
        }
    }

    record CodeRequest(@NotNull VaccinationCode code) {}

    /** One appointment; which line it is on shows at the entrance only. */
    record BookedMoment(int dose, String centre, LocalDate date, LocalTime time) {

        static BookedMoment of(Appointment appointment) {
            return new BookedMoment(
                    appointment.dose(),
                    appointment.lineDay().centre().code(),
                    appointment.lineDay().date(),
                    appointment.slot());
        }
    }

    record KeptMoment(String centre, LocalDate date, LocalTime time) {

        static KeptMoment of(Moment moment) {
            return new KeptMoment(moment.centre().code(), moment.date(), moment.time());
        }
    }

    /** @param until when they are given back; at that moment exactly, they are */
    record HoldAnswer(Instant until, List<KeptMoment> moments) {}

    /** @param reference by which a help desk finds the booking; it opens nothing */
    record BookingAnswer(String reference, List<BookedMoment> appointments) {

        static BookingAnswer of(CodeDigest code, List<Appointment> appointments) {
            return new BookingAnswer(
                    new BookingId(code).reference(),
                    appointments.stream().map(BookedMoment::of).toList());
        }
    }

    private final CommandGateway commands;
    private final BookingQueue queue;
    private final BookableCodes codes;
    private final MyBookings myBookings;
    private final Attempts attempts;
    private final Digests digests;
    private final Freshness freshness;

    BookingController(
            CommandGateway commands,
            BookingQueue queue,
            BookableCodes codes,
            MyBookings myBookings,
            Attempts attempts,
            Digests digests,
            Freshness freshness) {
        this.commands = commands;
        this.queue = queue;
        this.codes = codes;
        this.myBookings = myBookings;
        this.attempts = attempts;
        this.digests = digests;
        this.freshness = freshness;
    }

    /**
     * Books all moments or none. Repeating a request that succeeded is harmless.
     *
     * <p>201; 409 {@code slotFull}, {@code slotUnknown}, {@code slotInThePast}, {@code centreNotCompetent},
     * {@code outsideWindow}, {@code outsideInterval}, {@code wrongNumberOfAppointments}, {@code alreadyBooked}.
     */
    @PostMapping
    @ResponseStatus(CREATED)
    BookingAnswer book(@Valid @RequestBody BookingRequest request, HttpServletRequest http) {
        return with(request.code(), http, code -> {
            var booked = queue.book(new BookAppointments(new BookingId(code), request.wanted()));
            return BookingAnswer.of(code, booked);
        });
    }

    /**
     * Keeps a place at each of these moments for ten minutes, in the place of what was kept before; one of two moments can
     * be kept while the other is being chosen. Booking or moving within that time takes what is kept.
     *
     * <p>200, with those moments that are not booked already; refused as a booking is.
     */
    @PostMapping("/_hold")
    HoldAnswer hold(@Valid @RequestBody BookingRequest request, HttpServletRequest http) {
        return with(request.code(), http, code -> {
            Hold hold = commands.sendAndWait(new HoldMoments(new BookingId(code), request.wanted()));
            return new HoldAnswer(
                    hold.until(), hold.moments().stream().map(KeptMoment::of).toList());
        });
    }

    /** Gives back what is kept. 204, also when nothing was. */
    @PostMapping("/_release")
    @ResponseStatus(NO_CONTENT)
    void release(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        with(request.code(), http, code -> {
            if (codes.terms(code).isEmpty()) {
                throw new CodeNotUsable();
            }
            commands.sendAndWait(new EndHold(new BookingId(code), HoldEnd.LET_GO));
            return code;
        });
    }

    /** What is booked with the code; no appointments when nothing is. */
    @PostMapping("/_search")
    BookingAnswer search(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        return with(request.code(), http, code -> {
            if (codes.terms(code).isEmpty()) {
                throw new CodeNotUsable();
            }
            freshness.await("reservation.mybooking");
            var booked = myBookings.find(code).map(MyBooking::appointments).orElse(List.of());
            return BookingAnswer.of(code, booked);
        });
    }

    /**
     * Moves the appointments that are still ahead to these moments; one that stays the same keeps its place.
     *
     * <p>Refused as a booking is, and with 409 {@code nothingBooked}.
     */
    @PutMapping
    BookingAnswer move(@Valid @RequestBody BookingRequest request, HttpServletRequest http) {
        return with(request.code(), http, code -> {
            List<Appointment> moved = commands.sendAndWait(new MoveAppointments(new BookingId(code), request.wanted()));
            return BookingAnswer.of(code, moved);
        });
    }

    /** Cancels what is still ahead. 204, also when nothing was. */
    @PostMapping("/_cancel")
    @ResponseStatus(NO_CONTENT)
    void cancel(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        with(request.code(), http, code -> {
            commands.sendAndWait(new CancelAppointments(new BookingId(code), Reason.BY_HOLDER));
            return code;
        });
    }

    /**
     * The holder of the code does not want to be vaccinated: cancels what is ahead and closes the code. 204.
     *
     * <p>From then on the code is answered as one that is unknown, here as well.
     */
    @PostMapping("/_decline")
    @ResponseStatus(NO_CONTENT)
    void decline(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        with(request.code(), http, code -> {
            if (codes.terms(code).isEmpty()) {
                throw new CodeNotUsable();
            }
            commands.sendAndWait(new DeclineVaccination(new BookingId(code)));
            return code;
        });
    }

    private <T> T with(VaccinationCode code, HttpServletRequest http, Function<CodeDigest, T> work) {
        var digest = digests.of(code);
        return attempts.with(http.getRemoteAddr(), digest, () -> work.apply(digest));
    }
}
