package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.SOON;
import static be.vaxis.infra.journey.Hands.bookBoth;
import static be.vaxis.infra.journey.Hands.cell;
import static be.vaxis.infra.journey.Hands.choose;
import static be.vaxis.infra.journey.Hands.codeIn;
import static be.vaxis.infra.journey.Hands.press;
import static be.vaxis.infra.journey.Hands.text;
import static be.vaxis.infra.journey.Hands.textTo;
import static be.vaxis.infra.journey.Hands.textsTo;
import static be.vaxis.infra.journey.Hands.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern LINK = Pattern.compile("https?://[^/ ]+(/book)");
    private static final CentreId CENTRE = new CentreId("GENT-EXPO");
    private static final PostalCode POSTAL_CODE = new PostalCode("9993");
    private static final Insz LUC = Insz.parse("55060804143"); // of the cast, so that he can log in
    private static final Insz MARIE = Insz.parse("46051700204");
    private static final String LUCS_PHONE = "+32470000202";
    private static final String MARIES_PHONE = "+32470000203";
    private static final String LOT = "JRN4711";

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
    private LocalDate today;
    private IsoWeek planned;

    @BeforeAll
    void a_centre_and_two_people_of_its_area() {
        browser = Chromium.open();
        today = BelgianTime.dateOf(clock.instant());
        planned = weeks.toPlan();
        var address = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");
        commands.sendAndWait(new OpenCentre(CENTRE, "Gent Expo", address, 2, Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(CENTRE, Set.of(POSTAL_CODE), today.minusDays(1)));
        commands.sendAndWait(new EnrolPeople(List.of(
                citizen(LUC, "Lambert", "Luc", "1955-06-08", Sex.MALE, LUCS_PHONE),
                citizen(MARIE, "Maes", "Marie", "1946-05-17", Sex.FEMALE, MARIES_PHONE))));
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
        try (var week = browser.window(true)) {
            Chromium.logIn(week, site("/planning"), "chloe");
            assertThat(week.locator("main").innerText()).contains("You can plan this week until");
            choose(week, "Line 1");
            week.locator("#from").fill("09:00");
            week.locator("#until").fill("12:00");
            week.locator("#places").fill("5");
            press(week, "Set places");
            choose(week, "Line 1"); // a second time: none
            week.locator("input[name=cell][value='1/" + planned.sunday() + "']").check();
            press(week, "Close the day");
            press(week, "Save the week");
            assertThat(week.getByText("The plan has been saved.").count()).isEqualTo(1);
            assertThat(cell(week, planned.monday())).contains("09:00–12:00 × 5");
            assertThat(cell(week, planned.sunday())).contains("Closed");

            for (int later = 1; later <= 5; later++) {
                week.navigate(site("/planning?week=" + planned.plusWeeks(later)));
                press(week, "Copy the whole of last week");
                press(week, "Save the week");
                assertThat(cell(week, planned.plusWeeks(later).monday())).contains("09:00–12:00 × 5");
            }
        }
    }

    @Test
    @Order(2)
    void without_scripts_a_planner_sets_days_of_the_other_line() {
        try (var week = browser.window(false)) {
            Chromium.logIn(week, site("/planning"), "chloe");
            week.locator("input[name=cell][value='2/" + planned.monday() + "']").check();
            week.locator("#from").fill("14:00");
            week.locator("#until").fill("15:00");
            week.locator("#places").fill("3");
            press(week, "Set places");
            assertThat(week.locator("td[data-cell='2/" + planned.monday() + "']")
                            .innerText())
                    .contains("14:00–15:00 × 3");

            week.locator("td[data-cell='2/" + planned.monday() + "'] a").click();
            week.locator("#places-0").fill("7");
            press(week, "Save the day");
            assertThat(week.locator("td[data-cell='2/" + planned.monday() + "']")
                            .innerText())
                    .contains("× 7");
        }
    }

    @Test
    @Order(3)
    void a_campaign_officer_sees_whom_a_rule_picks_and_starts_the_round() {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/selection"), "sofie");
            await().pollInSameThread().atMost(SOON).until(() -> {
                page.navigate(site("/selection"));
                page.locator("#name").fill("70 and over");
                page.locator("#minimumAge").fill("70");
                page.locator("#postalCodes").fill(POSTAL_CODE.value());
                press(page, "Who would this be?");
                return "2".equals(page.locator("input[name=expected]").getAttribute("value"));
            });
            page.locator("#typed").fill("2");
            press(page, "Select and invite");
            await().pollInSameThread().atMost(SOON).until(() -> {
                page.reload();
                return page.locator("main").innerText().contains("100 %");
            });
        }
    }

    @Test
    @Order(4)
    void a_citizen_books_both_doses_from_the_text_message_keeps_moves_cancels_and_books_again() throws IOException {
        var message = textTo(LUCS_PHONE);
        var link = LINK.matcher(message);
        assertThat(link.find()).as(message).isTrue();
        try (var page = browser.window(true)) {
            page.navigate(site(link.group(1)));
            bookBoth(page, site(""), codeIn(message), "09:00");
            assertThat(page.url()).isEqualTo(site("/book/booked"));
            assertThat(page.locator("main").innerText()).contains("Your booking is confirmed", "Gent Expo", "09:00");

            var file = text(page.waitForDownload(() -> press(page, "Add to my calendar (.ics)")));
            assertThat(file).containsSubsequence("BEGIN:VEVENT", "BEGIN:VEVENT").doesNotContain(codeIn(message));

            press(page, "See my appointments");
            press(page, "Move");
            page.locator(".rv-kept button").click();
            time(page, "10:30");
            press(page, "Confirm the move");
            assertThat(page.url()).isEqualTo(site("/book/moved"));
            assertThat(page.locator("main").innerText()).contains("10:30");

            press(page, "See my appointments");
            press(page, "Cancel");
            press(page, "Yes, cancel");
            assertThat(page.locator("h1").innerText()).isEqualTo("Cancelled");

            await().pollInSameThread()
                    .atMost(SOON)
                    .until(() -> textsTo(LUCS_PHONE).size() >= 4); // the pages have heard of it by then
            bookBoth(page, site(""), codeIn(message), "11:45");
            assertThat(page.url()).isEqualTo(site("/book/booked"));
            assertThat(page.locator("main").innerText()).contains("11:45");
        }
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> textsTo(LUCS_PHONE).size() >= 5); // invited, booked, moved, cancelled, booked
    }

    @Test
    @Order(5)
    void without_scripts_a_citizen_books_and_cancels_as_well() {
        try (var page = browser.window(false)) {
            page.navigate(site("/book"));
            bookBoth(page, site(""), codeIn(textTo(MARIES_PHONE)), "09:15");
            assertThat(page.locator("main").innerText()).contains("Your booking is confirmed", "09:15");
            press(page, "See my appointments");
            press(page, "Cancel");
            press(page, "Yes, cancel");
            assertThat(page.locator("h1").innerText()).isEqualTo("Cancelled");
        }
    }

    @Test
    @Order(6)
    void a_vaccinator_finds_the_person_asks_the_questions_and_registers_the_dose() {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/vaccinate"), "karim");
            page.locator("#insz").fill("55.06.08-041.43");
            press(page, "Show the person");
            assertThat(page.locator("main").innerText()).contains("Luc Lambert", "Not vaccinated");
            assertThat(page.url()).doesNotContain("550608");
            page.locator("#product-choice").selectOption("COMIRNATY");
            press(page, "Show the questions");
            for (var no : page.locator("input[type=radio][value=NO]").all()) {
                no.check();
            }
            page.locator("#lot").fill(LOT);
            page.locator("#recognised").check();
            press(page, "Check");
            press(page, "Register the dose");
            assertThat(page.locator("main").innerText()).contains("Comirnaty, dose 1 of 2", "lot " + LOT);
        }
    }

    @Test
    @Order(7)
    void the_software_of_a_gp_asks_and_the_citizen_sees_the_dose_and_who_looked() throws Exception {
        var gp = new Program(port, Tokens.of("gp-software"));
        var question = "{\"insz\":[\"%s\"]}".formatted(LUC.value());
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> gp.post("/api/v1/vaccination-status/_search", question)
                        .body()
                        .contains("FIRST_DOSE_SECOND_NEEDED"));

        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/my/vaccinations"), "luc");
            assertThat(page.locator("main").innerText()).contains("Comirnaty", LOT, "GENT-EXPO");
            await().pollInSameThread().atMost(SOON).untilAsserted(() -> {
                page.navigate(site("/my/access-log"));
                assertThat(page.locator("main").innerText())
                        .contains("Karim El Amrani", "GENT-EXPO", "Software of Dr. Joke Claes");
            });
        }
    }

    /** Enough people of one town to be told about, and four of another, who are not. */
    private void fortyMoreOfThisWeek() {
        sql.sql("""
                with people as (
                    insert into exposure_person (person, sex, nis5)
                    select gen_random_uuid(), case n % 2 when 0 then 'F' else 'M' end,
                           case when n <= 4 then '44072' else '44021' end
                    from generate_series(1, 60) n returning person)
                insert into exposure_dose (dose, person, week, dose_number, product, age)
                select gen_random_uuid(), person, ?, 1,
                       (array['COMIRNATY', 'VAXZEVRIA'])[1 + (row_number() over () / 2 % 2)::int], 70
                from people
                """).param(IsoWeek.of(today).monday()).update();
    }

    @Test
    @Order(8)
    void a_researcher_asks_an_officer_approves_and_the_package_betrays_nobody() throws Exception {
        fortyMoreOfThisWeek();
        String study;
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/research/new"), "els");
            page.locator("#title").fill("Coverage of this week");
            page.locator("#purpose").fill("To see how fast the oldest are vaccinated.");
            page.locator("#legalBasis").fill("Article 9.2.j of the GDPR");
            page.locator("#approval").fill("IVC/2026/001");
            page.locator("#from").fill(today.toString());
            page.locator("#until").fill(today.toString());
            press(page, "Send the request");
            study = page.url().substring(page.url().lastIndexOf('/') + 1);
        }
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/research/inbox/" + study), "tom");
            press(page, "Approve");
        }
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site("/research/studies/" + study), "els");
            await().pollInSameThread().atMost(SOON).untilAsserted(() -> {
                page.reload();
                assertThat(page.locator("main").innerText()).contains("Download the package");
            });
            Opened.assertThatItBetrays(
                    page.waitForDownload(() -> press(page, "Download the package (zip)")),
                    List.of(LUC.value(), "Luc Lambert", LOT, LUCS_PHONE));
        }
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }

    private static Enrollee citizen(Insz insz, String family, String given, String born, Sex sex, String mobile) {
        return new Enrollee(
                insz,
                new PersonName(family, given),
                PartialDate.parse(born),
                sex,
                new Address("Veldstraat", "12", null, POSTAL_CODE, "Gent"),
                new Contact(mobile, null, null),
                Language.EN,
                null,
                null,
                null);
    }
}
