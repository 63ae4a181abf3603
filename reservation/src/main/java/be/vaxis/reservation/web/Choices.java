package be.vaxis.reservation.web;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.agenda.FreeDay;
import be.vaxis.reservation.offer.Offers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what there is to choose from: for the first appointment, or for the second after it. */
@Component
class Choices {

    private static final int HORIZON_WEEKS = 26;
    private static final String PAGE = "reservation/choose";

    private final Offers offers;
    private final AppointmentViews appointments;
    private final Clock clock;

    Choices(Offers offers, AppointmentViews appointments, Clock clock) {
        this.offers = offers;
        this.appointments = appointments;
        this.clock = clock;
    }

    String first(Visit visit, Journey journey, Model page) {
        var booked = ahead(visit, journey);
        if (booked.size() == 1 && visit.terms().doses() == 2) {
            return second(visit, journey, page); // the first has begun, and only the second can still move
        }
        var today = BelgianTime.dateOf(clock.instant());
        var days = offers.first(visit.terms(), today, today.plusWeeks(HORIZON_WEEKS), journey.purpose());
        return choose(1, days, booked, visit, journey, page);
    }

    String second(Visit visit, Journey journey, Model page) {
        var first = journey.first() != null ? journey.first().toLocalDate() : dayOfBegunFirst(visit);
        if (first == null) {
            return first(visit, journey, page);
        }
        return choose(
                2, offers.second(visit.terms(), first, journey.purpose()), ahead(visit, journey), visit, journey, page);
    }

    /** The same page again, told that a moment is gone, with those that are nearest to it. */
    String instead(LocalDateTime gone, Visit visit, Journey journey, Model page) {
        page.addAttribute("gone", gone);
        return gone.equals(journey.second()) ? second(visit, journey, page) : first(visit, journey, page);
    }

    private String choose(
            int dose, List<FreeDay> days, List<AppointmentView> booked, Visit visit, Journey journey, Model page) {
        page.addAttribute("dose", dose);
        page.addAttribute("doses", visit.terms().doses());
        page.addAttribute("journey", journey.withTicket(visit.ticket()));
        page.addAttribute("calendar", ChoiceCalendar.of(days, journey.day(), journey.from()));
        page.addAttribute(
                "kept",
                booked.stream().filter(it -> it.dose() == dose).findFirst().orElse(null));
        if (page.getAttribute("gone") instanceof LocalDateTime gone) {
            page.addAttribute("nearest", Nearest.to(gone, days));
        }
        return PAGE;
    }

    private List<AppointmentView> ahead(Visit visit, Journey journey) {
        return journey.moving()
                ? appointments.booked(visit.code()).stream()
                        .filter(AppointmentView::ahead)
                        .toList()
                : List.of();
    }

    private @Nullable LocalDate dayOfBegunFirst(Visit visit) {
        return appointments.booked(visit.code()).stream()
                .filter(it -> it.dose() == 1 && it.of() == 2 && !it.ahead())
                .map(AppointmentView::date)
                .findFirst()
                .orElse(null);
    }
}
