package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.LineDayCommand.BookSlot;
import be.vaxis.reservation.lineday.LineDayCommand.ReleaseSlot;
import java.util.Collection;
import java.util.List;

/** A place, who takes it or gives it back, and what for. */
public record Claim(CodeDigest holder, Place place, Purpose purpose) {

    public static List<Claim> of(CodeDigest holder, Collection<Place> places, Purpose purpose) {
        return places.stream().map(place -> new Claim(holder, place, purpose)).toList();
    }

    LineDayId lineDay() {
        return place.lineDay();
    }

    BookSlot book() {
        return new BookSlot(lineDay(), place.slot(), holder, purpose);
    }

    ReleaseSlot release() {
        return new ReleaseSlot(lineDay(), place.slot(), holder);
    }
}
