package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitDone;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitReopened;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitWithdrawn;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.OwnName;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Sees to it that nobody is expected twice: with the code of an invitation and at a practice that vaccinates its own
 * people. Costs the practice some statements, and whoever books with a code none.
 */
@Component
public class OneBookingEach {

    private final EventStore events;
    private final BookableCodes codes;
    private final Clock clock;

    OneBookingEach(EventStore events, BookableCodes codes, Clock clock) {
        this.events = events;
        this.codes = codes;
        this.clock = clock;
    }

    /** Of who books with a code, their own row has told already. Comes before line days are touched. */
    void refuseSecond(BookingId id) {
        if (OwnName.isOne(id.code()) && codes.closeOthers(id.code()).stream().anyMatch(this::isAwaited)) {
            throw new BookedWithCode();
        }
    }

    /** Notes until when somebody is expected at a practice; nothing ahead, nothing noted. */
    void note(BookingId id, List<Appointment> appointments) {
        if (OwnName.isOne(id.code())) {
            codes.expect(
                    id.code(),
                    appointments.stream()
                            .map(appointment -> appointment.place().starts())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    /**
     * Whether somebody is to come, or to be visited, by this code. Reads what happened without taking part in it: who
     * declines waits for the code while holding its booking.
     */
    public boolean isAwaited(CodeDigest code) {
        var now = clock.instant();
        var ahead = false;
        var visit = false;
        var story = events.readEvents(new BookingId(code).toString());
        while (story.hasNext()) {
            var event = story.next().getPayload();
            ahead = isAhead(event, now).orElse(ahead);
            visit = awaitsVisit(event).orElse(visit);
        }
        return ahead || visit;
    }

    private static Optional<Boolean> isAhead(Object event, Instant now) {
        return switch (event) {
            case Booked it -> Optional.of(anyAhead(it.appointments(), now));
            case Moved it -> Optional.of(anyAhead(it.appointments(), now));
            case Relocated it -> Optional.of(anyAhead(it.appointments(), now));
            case Cancelled it -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> awaitsVisit(Object event) {
        return switch (event) {
            case HomeVisitAsked it -> Optional.of(true);
            case HomeVisitReopened it -> Optional.of(true);
            case HomeVisitWithdrawn it -> Optional.of(false);
            case HomeVisitDone it -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean anyAhead(List<Appointment> appointments, Instant now) {
        return appointments.stream()
                .anyMatch(appointment -> now.isBefore(appointment.place().starts()));
    }
}
