package be.vaxis.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Readable;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.code.OwnName;
import be.vaxis.reservation.handover.HandoverCommand.AskChange;
import be.vaxis.reservation.handover.HandoverId;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.ownperson.OwnPatient;
import be.vaxis.reservation.ownperson.OwnPersonId;
import be.vaxis.reservation.ownperson.Series;
import be.vaxis.reservation.ownperson.TakeIn;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page in a real browser, narrow and wide, in Dutch and English: it fits, and axe finds nothing against WCAG 2.2 AA.
 */
@OnThirdParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    static final String ROUND = "11111111-1111-4111-8111-111111111111";
    static final String RECALL = "33333333-3333-4333-8333-333333333333";
    static final String CHANGE = "22222222-2222-4222-8222-222222222222";

    private static final boolean PICTURES = Boolean.getBoolean("vaxis.pictures");

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    PersonIndex people;

    @Autowired
    Digests digests;

    @Autowired
    CommandGateway commands;

    @Autowired
    Freshness freshness;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    /** Everybody logs in once. */
    private final Map<String, Page> windows = new HashMap<>();

    private Chromium browser;

    @BeforeAll
    void open() {
        browser = Chromium.open();
        var hall = halls.open("GENT-EXPO", "9992", 2);
        somebodyIsVisitedAtHome(hall);
        competenceChanges();
        somebodyIsExpectedAtAPractice();
    }

    /** At the pharmacy; what is not open yet is opened on the same page. */
    private void somebodyIsExpectedAtAPractice() {
        var pharmacy = new CentreId("PHARMACY-LEJEUNE");
        var address = new Address("Kouter", "7", null, new PostalCode("9000"), "Gent");
        commands.sendAndWait(new OpenCentre(pharmacy, "Apotheek Lejeune", address, 1, Regime.OWN_PEOPLE));
        freshness.await("reservation.directory");
        var day = LocalDate.of(2099, 1, 1);
        commands.sendAndWait(new PlanCapacity(
                new LineDayId(pharmacy, 1, day), Capacity.of(30, Map.of(LocalTime.of(9, 0), 90))));
        var insz = People.freshInsz();
        var person = people.enrol(insz);
        var name = OwnName.of(person, digests);
        commands.sendAndWait(new TakeIn(
                new OwnPersonId(name),
                pharmacy,
                Personal.of(person, new OwnPatient(insz, "Jean-Baptiste Vandenbroucke-Grootjans")),
                new Series(1, 0, 0),
                "marc"));
        sql.sql("update bookable_code set until_day = ? where code = ?")
                .params(day, name.value())
                .update();
        commands.sendAndWait(
                new BookAppointments(new BookingId(name), List.of(new Moment(pharmacy, day, LocalTime.of(9, 0)))));
    }

    private void somebodyIsVisitedAtHome(Hall hall) {
        var today = BelgianTime.dateOf(clock.instant());
        sql.sql(
                        "insert into home_round (round, centre, day, team) values (?, 'GENT-EXPO', ?, 'Team') on conflict do nothing")
                .params("round:" + ROUND, today)
                .update();
        var streets = List.of("Veldstraat", "Kouter", "Grote Markt");
        for (int i = 0; i < streets.size(); i++) {
            var invited = hall.invite(today, today);
            var address = new Address(
                    streets.get(i),
                    "12",
                    null,
                    new PostalCode(List.of("9000", "9030", "9200").get(i)),
                    "Gent");
            commands.sendAndWait(
                    new AskForHomeVisit(new BookingId(invited.digest()), new HomeWish(address, "+32470123456")));
            sql.sql("insert into home_round_stop (round, code, position, outcome) values (?, ?, ?, ?)")
                    .params("round:" + ROUND, invited.digest().value(), i, i == 1 ? "NOT_AT_HOME" : "TO_VISIT")
                    .update();
        }
        freshness.await("reservation.home");
    }

    private void competenceChanges() {
        var other = halls.open("PAGES-HALL", "9976", 1);
        commands.sendAndWait(new AskChange(
                HandoverId.parse(CHANGE),
                other.id(),
                Set.of(new PostalCode("9992")),
                BelgianTime.dateOf(clock.instant()).plusDays(90),
                "sofie"));
        freshness.await("reservation.handover");
    }

    @AfterAll
    void nobodyIsVisitedAnyMore() {
        sql.sql("delete from home_round where round = ?")
                .param("round:" + ROUND)
                .update();
        sql.sql("delete from home_round_stop where round = ?")
                .param("round:" + ROUND)
                .update();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("/", ""),
                Arguments.of("/book", ""),
                Arguments.of("/accessibility", ""),
                Arguments.of("/privacy", ""),
                Arguments.of("/planning", "chloe"),
                Arguments.of("/desk", "pieter"),
                Arguments.of("/planning/to-phone", "chloe"),
                Arguments.of("/planning/templates", "chloe"),
                Arguments.of("/competence", "sofie"),
                Arguments.of("/competence?find=gent", "sofie"),
                Arguments.of("/competence/change?id=" + CHANGE, "sofie"),
                Arguments.of("/own-people?day=2020-01-01", "joke"),
                Arguments.of("/own-people?day=2099-01-01", "marc"),
                Arguments.of("/arrivals", "chloe"),
                Arguments.of("/homes", "karim"),
                Arguments.of("/homes/round?id=" + ROUND, "karim"),
                Arguments.of("/selection", "sofie"),
                Arguments.of("/invitations", "sofie"),
                Arguments.of("/vaccinate", "karim"),
                Arguments.of("/help-desk/doses", "pieter"),
                Arguments.of("/help-desk/identities", "pieter"),
                Arguments.of("/traces", "nadia"),
                Arguments.of("/safety/cases", "nadia"),
                Arguments.of("/safety/signals", "nadia"),
                Arguments.of("/safety/lots", "nadia"),
                Arguments.of("/safety/batches", "nadia"),
                Arguments.of("/figures", ""),
                Arguments.of("/verify", ""),
                Arguments.of("/side-effects", "anna"),
                Arguments.of("/side-effects", "joke"),
                Arguments.of("/side-effects/receipt", ""),
                Arguments.of("/dose-files", "karim"),
                Arguments.of("/traces/recalls", "nadia"),
                Arguments.of("/recalls", "joke"),
                Arguments.of("/research", "els"),
                Arguments.of("/research", "tom"),
                Arguments.of("/my/vaccinations", "anna"),
                Arguments.of("/my/vaccinations/sharing", "anna"),
                Arguments.of("/my/attestation", "anna"),
                Arguments.of("/my/certificates", "anna"),
                Arguments.of("/help-desk/certificates", "pieter"),
                Arguments.of("/my/access-log", "anna"),
                Arguments.of("/privacy-office", "hilde"),
                Arguments.of("/operations", "wim"),
                Arguments.of("/copies", "wim"),
                Arguments.of("/nowhere", ""),
                Arguments.of("/operations", "karim"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("pages")
    void a_page_is_readable_for_everybody(String path, String person) throws IOException {
        Page page = windows.computeIfAbsent(person, this::windowOf);
        for (String language : List.of("nl", "en")) {
            page.navigate("http://localhost:" + port + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            readable(page, path, person, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_before_a_dose_is_readable_for_everybody(String language) throws IOException {
        try (Page page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + "/my/access-log", "karim");
            page.navigate("http://localhost:" + port + "/vaccinate?lang=" + language);
            page.fill("#insz", vaccinatedBefore().value());
            page.click("main form button");
            page.navigate(page.url() + "?product=COMIRNATY&lang=" + language);
            page.check("#bleeding-YES");
            assertThat(page.locator(".reg-advice:visible").count()).isEqualTo(1);
            assertThat(page.locator(".reg-timeline li").count()).isEqualTo(3);
            readable(page, "/vaccinate/visit", "karim", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_of_a_dose_from_another_country_is_readable_for_everybody(String language) throws IOException {
        var today = BelgianTime.dateOf(clock.instant());
        try (Page page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + "/my/access-log", "karim");
            page.navigate("http://localhost:" + port + "/vaccinate?lang=" + language);
            page.fill("#insz", People.freshInsz().value());
            page.click("main form button");
            page.click("main a[href$=elsewhere]");
            page.click("summary");
            readable(page, "/vaccinate/elsewhere", "karim", language);
            var holder = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");
            page.fill("#scanned", Parts.third().country().certify(holder, "", today.minusDays(30), 1, clock.instant()));
            page.click("main form button");
            assertThat(page.locator("main").innerText()).contains("Anna Peeters", "Comirnaty", "1/2");
            readable(page, "/vaccinate/elsewhere/certificate", "karim", language);
            page.check("#recognised");
            page.click("main form button");
            assertThat(page.url()).contains("/doses/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_came_of_a_certificate_is_readable_for_everybody(String language) throws IOException {
        var today = BelgianTime.dateOf(clock.instant());
        var holder = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");
        try (Page page = browser.window(true)) {
            for (int dose : new int[] {1, 2}) {
                page.navigate("http://localhost:" + port + "/verify?lang=" + language);
                page.fill(
                        "#code",
                        Parts.third()
                                .country()
                                .certify(holder, "1964-03-12", today.minusDays(30), dose, clock.instant()));
                page.click("main form button[type=submit]");
                assertThat(page.locator(dose == 1 ? ".ver-red" : ".ver-green").count())
                        .isEqualTo(1);
                assertThat(page.url()).doesNotContain("HC1");
                page.click("summary");
                readable(page, "/verify/outcome" + dose, "", language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_pages_on_which_a_dose_is_mended_are_readable_for_everybody(String language) throws IOException {
        try (Page page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + "/my/access-log", "pieter");
            page.navigate("http://localhost:" + port + "/help-desk/doses?lang=" + language);
            page.fill("#insz", vaccinatedBefore().value());
            page.click("main form button");
            assertThat(page.locator(".reg-timeline li").count()).isEqualTo(3);
            readable(page, "/help-desk/doses/file", "pieter", language);
            page.locator("main a[href$=correction]").first().click();
            assertThat(page.inputValue("#lot")).isEqualTo("EW2246");
            readable(page, "/help-desk/doses/correction", "pieter", language);
            page.locator("main a[href$=person]").first().click();
            page.fill("#insz", vaccinatedBefore().value());
            page.click("main form button");
            readable(page, "/help-desk/doses/person", "pieter", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_answer_to_a_lot_and_its_recall_are_readable_for_everybody(String language) throws IOException {
        vaccinatedBefore();
        sql.sql("""
                        insert into recall (recall, product, lot, formerly, advice, people, started, started_by)
                        values (cast(? as uuid), 'COMIRNATY', 'OTHER1', false, 'SEE_PHYSICIAN', 2, now(), 'famhp')
                        on conflict do nothing""").param(RECALL).update();
        sql.sql("""
                        insert into recall_person (recall, person, named)
                        select cast(? as uuid), person, now() from dose_record where lot = 'EW2246' limit 3
                        on conflict do nothing""").param(RECALL).update();
        try (Page page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + "/my/access-log", "nadia");
            page.navigate("http://localhost:" + port + "/traces?lang=" + language);
            page.selectOption("#product", "COMIRNATY");
            page.fill("#lot", "EW2246");
            page.click("main form button");
            assertThat(page.locator("svg rect").count()).isPositive();
            readable(page, "/traces/answer", "nadia", language);
            page.click(".btn-danger");
            assertThat(page.locator(".reg-texts li").count()).isEqualTo(12);
            readable(page, "/traces/recall", "nadia", language);
            page.navigate("http://localhost:" + port + "/traces/recalls/" + RECALL);
            readable(page, "/traces/recalls/one", "nadia", language);
        } finally {
            sql.sql("delete from recall where recall = cast(? as uuid)")
                    .param(RECALL)
                    .update();
            sql.sql("delete from recall_person where recall = cast(? as uuid)")
                    .param(RECALL)
                    .update();
        }
    }

    /** With a reaction, a dose that does not count and one that counts for a reason. */
    private Insz vaccinatedBefore() {
        var insz = People.freshInsz();
        var person = people.enrol(insz);
        var today = BelgianTime.dateOf(clock.instant());
        given(person, today.minusDays(60), "HIVES", null);
        given(person, today.minusDays(50), null, null);
        given(person, today.minusDays(45), null, "MEDICAL_DECISION");
        return insz;
    }

    private void given(PersonId person, LocalDate day, @Nullable String reaction, @Nullable String override) {
        sql.sql("""
                        insert into dose_record (dose, person, product, lot, given, place_kind, place, source, reaction,
                            override_reason, recorded)
                        values (gen_random_uuid(), ?, 'COMIRNATY', 'EW2246', ?, 'CENTRE', 'GENT-EXPO', 'GENT-EXPO', ?, ?, now())
                        """).params(person.value(), day, reaction, override).update();
    }

    private static void readable(Page page, String path, String person, String language) throws IOException {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            if (PICTURES) {
                picture(page, path, person, language, width);
            }
            assertThat(overflow(page)).as("overflow at " + width).isLessThanOrEqualTo(0);
            assertThat(hidden(page)).as("hidden behind a scroll at " + width).isEmpty();
            if (width == 360 || language.equals("nl")) { // on a wide screen only the words are others
                Readable.withoutFaults(page, language + " at " + width);
            }
        }
    }

    private Page windowOf(String person) {
        Page page = browser.window(true);
        if (!person.isEmpty()) {
            Chromium.logIn(page, "http://localhost:" + port + "/my/access-log", person); // asks whoever it is
        }
        return page;
    }

    /** By how many pixels the page is wider than the window. */
    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Names of columns of a table that folds for which one has to scroll to the side all the same. */
    private static String hidden(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('.table-responsive:has(.vx-stack)')]
                    .filter(frame => frame.scrollWidth > frame.clientWidth)
                    .map(frame => frame.innerText.split('\\n')[0]).join()""").toString();
    }

    /** Left under {@code target/pages} for whoever wants to look: {@code -Dvaxis.pictures=true}. */
    private static void picture(Page page, String path, String person, String language, int width) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        String name = (path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-")) + "-" + person + "-"
                + language + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
    }
}
