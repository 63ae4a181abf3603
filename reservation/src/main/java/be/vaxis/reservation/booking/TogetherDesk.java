package be.vaxis.reservation.booking;

import static java.util.Objects.requireNonNull;

import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.lineday.Claim;
import be.vaxis.reservation.lineday.LineDays;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Purpose;
import be.vaxis.reservation.lineday.Share;
import be.vaxis.reservation.lineday.Wish;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/**
 * Decides at once on those of a group whose case is plain: a code that may be used, nothing booked or kept with it before.
 * Each question is put to the database once for all of them, and all that is decided is one append.
 *
 * <p>Locks are taken in the order in which one booking takes them: codes, bookings, line days; each kind in its own order.
 */
@Component
class TogetherDesk {

    private final Bookings bookings;
    private final Histories histories;
    private final LineDays lineDays;
    private final Holds holds;
    private final Clock clock;

    TogetherDesk(Bookings bookings, Histories histories, LineDays lineDays, Holds holds, Clock clock) {
        this.bookings = bookings;
        this.histories = histories;
        this.lineDays = lineDays;
        this.holds = holds;
        this.clock = clock;
    }

    @CommandHandler
    Map<BookingId, Decided> handle(BookTogether command) throws Exception {
        var asking = plainCases(command);
        var opened = open(asking.keySet());
        var shares = shareOut(asking);
        take(shares);
        var decided = refused(shares, asking);
        opened.forEach((id, booking) -> {
            var booked = Appointment.numbered(requireNonNull(shares.get(id)).places());
            if (!booked.isEmpty()) {
                booking.execute(it -> it.book(id, booked));
                decided.put(id, Decided.booked(booked));
            }
        });
        return decided;
    }

    private Map<BookingId, Aggregate<Booking>> open(Collection<BookingId> ids) throws Exception {
        var opened = new LinkedHashMap<BookingId, Aggregate<Booking>>();
        for (var id :
                ids.stream().sorted(Comparator.comparing(BookingId::toString)).toList()) {
            opened.put(id, bookings.open(id));
        }
        return opened;
    }

    /** What they want, in the order in which they asked. */
    private Map<BookingId, List<Moment>> plainCases(BookTogether command) {
        var rules = bookings.rulesOf(command.bookings());
        var begun =
                histories.begun(rules.keySet().stream().map(BookingId::toString).toList());
        var plain = new LinkedHashMap<BookingId, List<Moment>>();
        for (var asked : command.all()) {
            var id = asked.booking();
            var wanted = Appointment.inOrder(asked.moments());
            if (rules.containsKey(id) && !begun.contains(id.toString()) && isAllowed(rules.get(id), wanted)) {
                plain.putIfAbsent(id, wanted);
            }
        }
        return plain;
    }

    private static boolean isAllowed(Rules rules, List<Moment> wanted) {
        try {
            rules.allow(wanted, List.of());
            return true;
        } catch (Rejection refusal) {
            return false;
        }
    }

    private Map<BookingId, Share> shareOut(Map<BookingId, List<Moment>> asking) {
        var shares = lineDays.shareOut(
                asking.entrySet().stream()
                        .map(it -> new Wish(it.getKey().code(), it.getValue()))
                        .toList(),
                Purpose.NEW_BOOKING);
        var each = shares.iterator();
        var shared = new HashMap<BookingId, Share>();
        asking.keySet().forEach(id -> shared.put(id, each.next()));
        return shared;
    }

    /** Slots of a day are counted in their order too, so that two processes do not wait for each other. */
    private void take(Map<BookingId, Share> shares) {
        var claims = shares.entrySet().stream()
                .flatMap(it -> Claim.of(it.getKey().code(), it.getValue().places(), Purpose.NEW_BOOKING).stream())
                .sorted(Comparator.comparing(claim -> claim.place().slot()))
                .toList();
        lineDays.exchange(claims, List.of());
    }

    /** What is only kept beyond its time is not full: they are decided on alone, and it is given back. */
    private Map<BookingId, Decided> refused(Map<BookingId, Share> shares, Map<BookingId, List<Moment>> asking) {
        var over = new HashMap<List<Moment>, Boolean>();
        var refused = new HashMap<BookingId, Decided>();
        shares.forEach((id, share) -> {
            var full = share.full();
            if (full != null
                    && !over.computeIfAbsent(
                            asking.get(id),
                            moments -> !holds.overAt(moments, clock.instant()).isEmpty())) {
                refused.put(id, Decided.not(full));
            }
        });
        return refused;
    }
}
