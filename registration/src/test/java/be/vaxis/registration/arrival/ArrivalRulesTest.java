package be.vaxis.registration.arrival;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.Looks;
import be.vaxis.registration.arrival.Obstacle.Rule;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.FilesOf;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalRulesTest {

    static final LocalDate TODAY = LocalDate.parse("2021-05-27");
    static final LocalTime NINE = LocalTime.parse("09:00");
    static final Appointment HERE = at("GENT-EXPO", TODAY);

    final List<DoseRecord> doses = new ArrayList<>();

    @Test
    void who_is_expected_here_today_goes_on() {
        var rules = arrives(expected(HERE), "1951-03-14");

        assertThat(rules.obstacles()).isEmpty();
        assertThat(rules.appointment()).contains(HERE);
    }

    @Test
    void another_centre_another_day_and_no_day_at_all_are_told_apart() {
        var elsewhere = at("BRIELPOORT", TODAY);
        var tomorrow = at("GENT-EXPO", TODAY.plusDays(1));

        assertThat(arrives(expected(elsewhere), null).obstacles())
                .containsExactly(Obstacle.of(Rule.OTHER_CENTRE, "Hall BRIELPOORT", TODAY, NINE));
        assertThat(arrives(expected(at("GENT-EXPO", TODAY.minusDays(1)), tomorrow), null)
                        .obstacles())
                .containsExactly(Obstacle.of(Rule.OTHER_DAY, "Hall GENT-EXPO", TODAY.plusDays(1), NINE));
        assertThat(rules(expected(at("GENT-EXPO", TODAY.minusDays(1))))).containsExactly(Rule.NOTHING_BOOKED);
    }

    @Test
    void the_first_dose_falls_into_the_window_of_the_code_on_both_borders() {
        assertThat(rules(window(TODAY, TODAY))).isEmpty();
        assertThat(rules(window(TODAY.plusDays(1), TODAY.plusDays(9)))).containsExactly(Rule.OUTSIDE_WINDOW);
        assertThat(rules(window(TODAY.minusDays(9), TODAY.minusDays(1)))).containsExactly(Rule.OUTSIDE_WINDOW);
    }

    @Test
    void the_second_dose_waits_for_the_vaccine_and_for_the_code() {
        doses.add(recorded("first", "COMIRNATY", TODAY.minusDays(18), null));
        assertThat(arrives(new Expected(TODAY, TODAY, 0, true, false, List.of(HERE)), null)
                        .obstacles())
                .as("the vaccine asks for 19 days")
                .containsExactly(Obstacle.of(Rule.TOO_SOON, TODAY.plusDays(1)));

        doses.set(0, recorded("first", "COMIRNATY", TODAY.minusDays(20), null));
        assertThat(arrives(expected(HERE), null).obstacles())
                .as("the code asks for 21 days")
                .containsExactly(Obstacle.of(Rule.TOO_SOON, TODAY.plusDays(1)));

        doses.set(0, recorded("first", "COMIRNATY", TODAY.minusDays(21), null));
        assertThat(rules(expected(HERE))).isEmpty();
    }

    @Test
    void a_late_second_dose_is_told_and_a_complete_person_goes_home() {
        doses.add(recorded("first", "COMIRNATY", TODAY.minusDays(120), null));
        assertThat(rules(expected(HERE))).containsExactly(Rule.TOO_LATE);

        doses.add(recorded("second", "COMIRNATY", TODAY.minusDays(90), null));
        assertThat(rules(expected(HERE))).containsExactly(Rule.COMPLETE);
    }

    @Test
    void who_is_due_a_booster_goes_on_and_a_day_before_goes_home() {
        doses.add(recorded("only", "JCOVDEN", LocalDate.of(2021, 10, 1), null));
        var day = LocalDate.of(2021, 12, 1);
        assertThat(arrives(expected(at("GENT-EXPO", day)), null, day).obstacles())
                .isEmpty();
        assertThat(arrives(expected(at("GENT-EXPO", day.minusDays(1))), null, day.minusDays(1))
                        .obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(Rule.COMPLETE);
    }

    @Test
    void who_declined_whose_code_is_closed_and_who_was_never_invited_are_told_apart() {
        assertThat(rules(new Expected(TODAY, TODAY, 21, true, true, List.of())))
                .containsExactly(Rule.DECLINED, Rule.NOTHING_BOOKED);
        assertThat(rules(new Expected(TODAY, TODAY, 21, false, false, List.of(HERE))))
                .containsExactly(Rule.CODE_CLOSED);
        assertThat(arrives(null, null).obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(Rule.NOT_INVITED, Rule.NOTHING_BOOKED);
    }

    @Test
    void who_is_too_young_for_every_vaccine_is_told_so() {
        assertThat(arrives(expected(HERE), "2015-05-27").obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(Rule.TOO_YOUNG);
    }

    private List<Rule> rules(Expected expected) {
        return arrives(expected, null).obstacles().stream().map(Obstacle::rule).toList();
    }

    private ArrivalRules arrives(Expected expected, String born) {
        return arrives(expected, born, TODAY);
    }

    private ArrivalRules arrives(Expected expected, String born, LocalDate today) {
        VaccinationFile file =
                FilesOf.doses(doses, new Looks()).look(ANNAS_INSZ, nurse("karim", "GENT-EXPO"), Purpose.ARRIVAL);
        return new ArrivalRules(
                "GENT-EXPO",
                today,
                Optional.ofNullable(expected),
                file,
                born == null ? null : PartialDate.parse(born),
                PRODUCTS);
    }

    private static Expected expected(Appointment... appointments) {
        return new Expected(TODAY.minusDays(200), TODAY.plusDays(30), 21, true, false, List.of(appointments));
    }

    private static Expected window(LocalDate from, LocalDate until) {
        return new Expected(from, until, 21, true, false, List.of(HERE));
    }

    private static Appointment at(String centre, LocalDate date) {
        return new Appointment(1, centre, "Hall " + centre, "Maaltekouter 1, 9051 Gent", date, NINE);
    }
}
