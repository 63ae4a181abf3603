package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.calendar.CalendarEntry;
import be.vaxis.reservation.calendar.CalendarFile;
import be.vaxis.reservation.mybooking.MyBooking;
import be.vaxis.reservation.mybooking.MyBookings;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is booked with a code, as a calendar file in the language of the reader. Says nothing of what is given. */
@Component
class AppointmentFile {

    private final MyBookings myBookings;
    private final AppointmentViews appointments;
    private final MessageSource words;
    private final Clock clock;

    AppointmentFile(MyBookings myBookings, AppointmentViews appointments, MessageSource words, Clock clock) {
        this.myBookings = myBookings;
        this.appointments = appointments;
        this.words = words;
        this.clock = clock;
    }

    String of(CodeDigest code, Locale language) {
        var booking = myBookings.find(code).orElse(new MyBooking(0, List.of()));
        var reference = new BookingId(code).reference();
        var entries = appointments.of(booking.appointments()).stream()
                .map(view -> entry(view, reference, booking.revision(), language))
                .toList();
        return CalendarFile.of(entries, clock.instant());
    }

    private CalendarEntry entry(AppointmentView view, String reference, long revision, Locale language) {
        var title = words.getMessage("reservation.calendar.title", new Object[] {view.dose(), view.of()}, language);
        var text = words.getMessage("reservation.calendar.text", new Object[] {reference}, language);
        return new CalendarEntry(
                reference + "-" + view.dose() + "@reservation.vaxis",
                revision,
                view.moment(),
                title,
                view.centre() + ", " + view.address(),
                text);
    }
}
