package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.Claim;
import be.vaxis.reservation.lineday.LineDays;
import be.vaxis.reservation.lineday.LineFilledMeanwhile;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.lineday.Purpose;
import be.vaxis.reservation.lineday.SlotFull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes, keeps and gives back the places of one booking, in the transaction that decides on it. */
@Component
class PlaceDesk {

    private final LineDays lineDays;
    private final Holds holds;
    private final HoldsEnd ending;
    private final Clock clock;

    PlaceDesk(LineDays lineDays, Holds holds, HoldsEnd ending, Clock clock) {
        this.lineDays = lineDays;
        this.holds = holds;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Places at the wanted moments, in order: those that were kept for them, and others.
     *
     * @param kept is given back as far as it is not wanted
     */
    List<Place> take(BookingId booking, Exchange exchange, Hold kept, Purpose purpose) {
        var fromHold = kept.places().stream()
                .filter(place -> exchange.missing().contains(place.moment()))
                .toList();
        var missing = new Exchange(fromHold, exchange.missing()).missing();
        var found = find(missing, booking.code(), purpose);
        var taken = new ArrayList<>(Claim.of(booking.code(), found, purpose));
        taken.addAll(Claim.of(booking.code(), fromHold, Purpose.MOVE)); // has been allowed already
        var released = new ArrayList<>(Claim.of(booking.code(), exchange.released(), purpose));
        released.addAll(Claim.of(booking.holder(), kept.places(), purpose));
        unlessFull(missing, booking.code(), purpose, () -> lineDays.exchange(taken, released));
        if (!kept.isNone()) {
            holds.end(booking);
        }
        return exchange.settled(taken.stream().map(Claim::place).toList());
    }

    /** Keeps places at these moments and at no others. */
    Hold keep(BookingId booking, Exchange exchange, Purpose purpose) {
        var found = find(exchange.missing(), booking.holder(), purpose);
        unlessFull(
                exchange.missing(),
                booking.holder(),
                purpose,
                () -> lineDays.exchange(
                        Claim.of(booking.holder(), found, purpose),
                        Claim.of(booking.holder(), exchange.released(), purpose)));
        var hold = new Hold(exchange.settled(found), clock.instant().plus(Hold.LASTS));
        holds.keep(booking, hold);
        return hold;
    }

    /** Takes what was secured for this booking at another centre, and gives back its old places and what was kept. */
    void takeSecured(BookingId booking, List<Place> secured, List<Place> old, Hold kept) {
        var released = new ArrayList<>(Claim.of(booking.successor(), secured, Purpose.MOVE));
        released.addAll(Claim.of(booking.code(), old, Purpose.MOVE));
        released.addAll(Claim.of(booking.holder(), kept.places(), Purpose.MOVE));
        lineDays.exchange(Claim.of(booking.code(), secured, Purpose.MOVE), released);
        if (!kept.isNone()) {
            holds.end(booking);
        }
    }

    void giveBackSecured(BookingId booking, List<Place> secured) {
        lineDays.exchange(List.of(), Claim.of(booking.successor(), secured, Purpose.MOVE));
    }

    void giveBack(BookingId booking, List<Place> places) {
        lineDays.exchange(List.of(), Claim.of(booking.code(), places, Purpose.MOVE));
    }

    void letGo(BookingId booking, Hold kept) {
        lineDays.exchange(List.of(), Claim.of(booking.holder(), kept.places(), Purpose.MOVE));
        holds.end(booking);
    }

    /** When many ask for the last places, most find only now that they are gone, and need not be decided on again. */
    private void unlessFull(List<Moment> missing, CodeDigest holder, Purpose purpose, Runnable exchange) {
        try {
            exchange.run();
        } catch (LineFilledMeanwhile filled) {
            find(missing, holder, purpose);
            throw filled;
        }
    }

    /** Never takes for full what is only kept beyond its time. */
    private List<Place> find(List<Moment> moments, CodeDigest holder, Purpose purpose) {
        try {
            return lineDays.leastLoaded(moments, holder, purpose);
        } catch (SlotFull full) {
            var over = holds.overAt(moments, clock.instant());
            if (over.isEmpty()) {
                return lineDays.leastLoaded(moments, holder, purpose); // one may have been given back since
            }
            ending.endSoon(over);
            throw new HoldOverMeanwhile();
        }
    }
}
