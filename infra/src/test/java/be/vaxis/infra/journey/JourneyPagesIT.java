package be.vaxis.infra.journey;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Freshness;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.planning.Weeks;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The four jobs in a real browser, one after the other: Chloé plans, Sofie selects, Luc books, Karim vaccinates, the
 * software of Dr. Claes asks, Els does research. Booking and planning also without scripts.
 */
@OnParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    Freshness freshness;

    @Autowired
    Weeks weeks;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private Chromium browser;
    private String site;
    private LocalDate today;

    @BeforeAll
    void a_centre_and_two_people_of_its_area() {
        browser = Chromium.open();
        site = "http://localhost:" + port;
        today = BelgianTime.dateOf(clock.instant());
        Town.found(commands, today);
        freshness.await("reservation.directory");
        freshness.await("selection.candidate");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void a_planner_fills_the_open_week_closes_a_day_and_copies_the_week_to_later_ones() {
        new Planning(browser, site, weeks.toPlan()).fillTheOpenWeekCloseADayAndCopyItToLaterOnes();
    }

    @Test
    @Order(2)
    void without_scripts_a_planner_sets_days_of_the_other_line() {
        new Planning(browser, site, weeks.toPlan()).setDaysOfTheOtherLineWithoutScripts();
    }

    @Test
    @Order(3)
    void a_campaign_officer_sees_whom_a_rule_picks_and_starts_the_round() {
        new Selecting(browser, site).seeWhomARulePicksAndStartTheRound();
    }

    @Test
    @Order(4)
    void a_citizen_books_both_doses_from_the_text_message_keeps_moves_cancels_and_books_again() throws IOException {
        new Booking(browser, site).bookKeepMoveCancelAndBookAgain();
    }

    @Test
    @Order(5)
    void without_scripts_a_citizen_books_cancels_declines_and_reconsiders() {
        new Booking(browser, site).bookCancelAndDeclineWithoutScripts();
    }

    @Test
    @Order(6)
    void a_vaccinator_finds_the_person_asks_the_questions_and_registers_the_dose() {
        new Vaccinating(browser, site).findThePersonAskTheQuestionsAndRegisterTheDose();
    }

    @Test
    @Order(7)
    void the_software_of_a_gp_asks_and_the_citizen_sees_the_dose_and_who_looked() throws Exception {
        var vaccinating = new Vaccinating(browser, site);
        vaccinating.askTheStatus(new Program(port, Tokens.of("gp-software")));
        vaccinating.seeTheDoseAndWhoLooked();
    }

    @Test
    @Order(8)
    void a_researcher_asks_an_officer_approves_and_the_package_betrays_nobody() throws IOException {
        var researching = new Researching(browser, site, today);
        researching.fortyMoreOfThisWeek(sql);
        var study = researching.ask();
        researching.approve(study);
        researching.openThePackage(study);
    }
}
