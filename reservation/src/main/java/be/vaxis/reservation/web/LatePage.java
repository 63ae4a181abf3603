package be.vaxis.reservation.web;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.Consequences;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.Weeks;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what a late change would do, before it is done. */
@Component
class LatePage {

    private final Weeks weeks;

    LatePage(Weeks weeks) {
        this.weeks = weeks;
    }

    /** A day as it is and as it would be; no stretches is a closed day. */
    record ChangedDay(LineDayId day, Capacity was, Capacity is) {

        public int line() {
            return day.line();
        }

        public LocalDate date() {
            return day.date();
        }

        public List<Stretch> before() {
            return Stretch.withPlaces(was);
        }

        public List<Stretch> after() {
            return Stretch.withPlaces(is);
        }
    }

    String show(CentreId centre, IsoWeek week, List<PlanWeek.Day> days, Consequences seen, String reason, Model page) {
        var plan = weeks.of(centre, week);
        page.addAttribute("plan", plan);
        page.addAttribute(
                "days",
                seen.plans().entrySet().stream()
                        .map(day -> new ChangedDay(
                                day.getKey(),
                                plan.day(day.getKey().line(), day.getKey().date())
                                        .capacity(),
                                day.getValue()))
                        .toList());
        page.addAttribute("seen", seen);
        page.addAttribute("reason", reason);
        page.addAttribute("shortest", LateReason.SHORTEST);
        page.addAttribute("longest", LateReason.LONGEST);
        page.addAttribute(
                "changes",
                days.stream()
                        .map(day -> (day.line() + "/" + day.date() + " " + PlanNotation.print(day.capacity())).strip())
                        .collect(joining("\n")));
        return "reservation/planning-late";
    }
}
