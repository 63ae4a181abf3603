package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chloé plans for GENT-EXPO. */
@OnOtherParts
class PlanningPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    Clock clock;

    IsoWeek open;

    @BeforeEach
    void gent_expo_has_two_lines() {
        halls.open("GENT-EXPO", "9992", 2);
        open = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(20);
    }

    @Test
    void a_planner_fills_chosen_days_changes_one_of_them_and_copies_the_week() throws Exception {
        var planner = new Visitor(port);
        var week = planner.logInAs("chloe", "/planning?week=" + open);
        assertThat(week.body()).contains("Hall GENT-EXPO", "Line 2", "You can plan this week until");

        var filled = planner.send(week, "/planning", HalfHours.fill("1/" + open.monday(), "12:00", "7"));
        assertThat(filled.body())
                .contains("The plan has been saved", "09:00–12:00 × 7", "42 places, of which 0 are booked");

        var saved = planner.send(
                filled,
                "/planning",
                Map.of(
                        "action",
                        "save",
                        "changes",
                        "1/" + open.monday() + "\n2/" + open.sunday() + " 15 10:00-11:00=3"));
        assertThat(saved.body()).contains("12 places, of which 0 are booked", "10:00–11:00 × 3");

        var next = planner.open("/planning?week=" + open.plusWeeks(1));
        var copied = planner.send(next, "/planning", Map.of("action", "copyWeek"));
        assertThat(copied.body()).contains("12 places, of which 0 are booked");
    }

    @Test
    void a_holiday_is_shown_and_left_out_unless_it_is_ticked() throws Exception {
        var christmas = LocalDate.of(open.thursday().getYear() + 1, 12, 25);
        var planner = new Visitor(port);
        var week = planner.logInAs("chloe", "/planning?week=" + IsoWeek.of(christmas));
        assertThat(week.body()).contains("Christmas", "Also on holidays");
        var places = HalfHours.fill("1/" + christmas, "10:00", "7");

        assertThat(planner.send(week, "/planning", places).body()).contains("only holidays are chosen");

        var ticked = new HashMap<>(places);
        ticked.put("holidays", "true");
        assertThat(planner.send(week, "/planning", ticked).body()).contains("09:00–10:00 × 7");
    }

    @Test
    void a_closed_week_can_be_looked_at_and_says_why_it_is_closed() throws Exception {
        var planner = new Visitor(port);

        var week = planner.logInAs("chloe", "/planning?week=" + open.plusWeeks(-20));

        assertThat(week.body())
                .contains("it closes on Monday at 12:00, two weeks before")
                .doesNotContain("name=\"action\" value=\"fill\"");
    }

    @Test
    void what_cannot_be_planned_is_refused_with_the_reason() throws Exception {
        var planner = new Visitor(port);
        var week = planner.logInAs("chloe", "/planning?week=" + open);

        assertThat(planner.send(week, "/planning", Map.of("action", "close")).body())
                .contains("Choose at least one day in the calendar");
        var late = open.plusWeeks(-20);
        assertThat(planner.send(
                                week,
                                "/planning",
                                Map.of("week", late.toString(), "action", "close", "cell", "1/" + late.monday()))
                        .body())
                .contains("has closed meanwhile");
    }

    @Test
    void who_does_not_plan_is_kept_out() throws Exception {
        assertThat(new Visitor(port).logInAs("anna", "/planning").statusCode()).isEqualTo(403);
    }
}
