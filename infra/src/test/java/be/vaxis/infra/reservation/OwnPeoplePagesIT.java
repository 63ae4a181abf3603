package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.Invited;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookedAtPractice;
import be.vaxis.reservation.booking.BookedWithCode;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.code.OwnName;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.ownperson.OwnPatient;
import be.vaxis.reservation.ownperson.OwnPersonId;
import be.vaxis.reservation.ownperson.Series;
import be.vaxis.reservation.ownperson.TakeIn;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dr. Joke Claes and the pharmacist Marc Lejeune vaccinate their own people, who need no code. */
@OnThirdParts
class OwnPeoplePagesIT {

    static final CentreId PRACTICE = new CentreId("PRACTICE-CLAES");
    static final CentreId PHARMACY = new CentreId("PHARMACY-LEJEUNE");
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final Address STREET = new Address("Kouter", "7", null, new PostalCode("9000"), "Gent");

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

    Visitor joke;
    Insz patient;
    LocalDate day;

    @BeforeEach
    void both_are_open_on_a_day() {
        joke = new Visitor(port);
        patient = People.freshInsz();
        day = BelgianTime.dateOf(clock.instant()).plusDays(40);
        for (var practice : List.of(PRACTICE, PHARMACY)) {
            commands.sendAndWait(new OpenCentre(practice, "At " + practice.code(), STREET, 1, Regime.OWN_PEOPLE));
            for (var date : List.of(day, day.plusDays(28))) {
                commands.sendAndWait(new PlanCapacity(
                        new LineDayId(practice, 1, date),
                        Capacity.of(15, Map.of(LocalTime.of(9, 0), 90, LocalTime.of(9, 15), 90))));
            }
        }
        freshness.await("reservation.directory");
    }

    @Test
    void a_physician_books_two_doses_sees_who_comes_moves_them_and_cancels() throws Exception {
        var choice = takeIn(joke, "joke", patient, "2");
        assertThat(choice.body())
                .contains("Your practice: you book for one of your own patients", ">Patient</li>", ">09:00</button>")
                .doesNotContain(">Code</li>", "/book/decline", "/book/home");
        var second = joke.send(choice, "/book/second", Map.of("first", day + "T09:00"));
        var check = joke.send(second, "/book/check", Map.of("second", day.plusDays(28) + "T09:15"));
        assertThat(check.body()).contains("At PRACTICE-CLAES", "Kouter 7, 9000 Gent");
        var booked = joke.send(check, "/book/confirm", Map.of());
        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
        assertThat(booked.body()).contains("No message goes to your patient").doesNotContain("your invitation");
        assertThat(joke.send(booked, "/book/calendar", Map.of()).body()).contains("BEGIN:VEVENT", "At PRACTICE-CLAES");

        var list = joke.open("/own-people?day=" + day);
        assertThat(list.body()).contains(patient.formatted(), "Patient of Joke", "Dose 1 of 2");
        assertThat(joke.open("/own-people?day=" + day.plusDays(28)).body())
                .contains(patient.formatted(), "Dose 2 of 2");
        var mine = joke.send(list, "/own-people/booking", Map.of("booking", booking(patient)));
        var move = joke.send(mine, "/book/first", Map.of("moving", "true"));
        var again = joke.send(move, "/book/second", Map.of("first", day + "T09:15"));
        var moved = joke.send(
                joke.send(again, "/book/check", Map.of("second", day.plusDays(28) + "T09:15")),
                "/book/confirm",
                Map.of());
        assertThat(moved.uri().getPath()).isEqualTo("/book/moved");

        var cancelled = joke.send(joke.send(moved, "/book/cancel", Map.of()), "/book/cancelled", Map.of());
        assertThat(cancelled.body()).contains("Nothing is booked for this patient any more");
        assertThat(joke.open("/own-people?day=" + day).body()).doesNotContain(patient.formatted());
        assertThat(looks(patient)).isGreaterThanOrEqualTo(4);
        assertThat(agencies(patient)).contains("\"party\": \"PRACTICE\"", "PRACTICE-CLAES");
    }

    /** The practice reads them, so they speak of the patient; only where they stand says "your". */
    @Test
    void every_page_speaks_of_the_patient_and_stands_behind_the_door_of_the_practice() throws Exception {
        var first = takeIn(joke, "joke", patient, "2");
        var second = joke.send(first, "/book/second", Map.of("first", day + "T09:00"));
        var check = joke.send(second, "/book/check", Map.of("second", day.plusDays(28) + "T09:15"));
        var booked = joke.send(check, "/book/confirm", Map.of());
        var mine = joke.send(booked, "/book/mine", Map.of());
        var move = joke.send(mine, "/book/first", Map.of("moving", "true"));
        var cancel = joke.send(mine, "/book/cancel", Map.of());
        var cancelled = joke.send(cancel, "/book/cancelled", Map.of());

        for (var page : List.of(first, second, check, booked, mine, move, cancel, cancelled)) {
            assertThat(main(page))
                    .contains("Your practice")
                    .doesNotContainIgnoringCase("your appointment", "you come", "for you", "your first", "your second")
                    .doesNotContain(
                            "??", "Your booking", "Your place", "your code", "my appointments", "My appointments");
            assertThat(page.body())
                    .containsPattern("/own-people\" aria-current=\"(page|true)\"")
                    .doesNotContainPattern("/book\" aria-current");
        }
        assertThat(main(check)).contains("Before the patient comes", "The place is kept until");
    }

    /** Without the frame of the page. */
    private static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"));
    }

    @Test
    void what_is_mistyped_is_told_all_at_once_and_stays_on_the_page() throws Exception {
        var page = joke.logInAs("joke", "/own-people");

        var answer = joke.send(
                page,
                "/own-people",
                Map.of(
                        "insz", "51031412858",
                        "name", "x".repeat(81),
                        "doses", "2",
                        "minimalDays", "42",
                        "maximalDays", "21"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This is no valid national or BIS number", "A name has 80 characters", "1 to 365 days");
    }

    @Test
    void the_interval_of_last_time_is_there_next_time() throws Exception {
        joke.send(joke.logInAs("joke", "/own-people"), "/own-people", form(patient, "2", "30", "50"));

        assertThat(joke.open("/own-people").body()).contains("value=\"30\"", "value=\"50\"");
    }

    @Test
    void a_person_whom_one_practice_expects_is_not_booked_by_another_until_that_is_cancelled() throws Exception {
        book(joke, takeIn(joke, "joke", patient, "1"));
        var marc = new Visitor(port);

        var refused = takeIn(marc, "marc", patient, "1");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("expects this person already").doesNotContain("PRACTICE-CLAES");

        assertThat(cancelBy("gp-software", PRACTICE).statusCode()).isEqualTo(204);
        var taken = takeIn(marc, "marc", patient, "1");
        assertThat(taken.body()).contains(">09:00</button>");
        assertThat(program("gp-software")
                        .post(
                                "/api/v1/practices/PRACTICE-CLAES/bookings/_search",
                                "{\"insz\":\"%s\"}".formatted(patient.value()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void with_a_code_and_at_a_practice_nobody_is_expected_twice() throws Exception {
        var invited = invited("9961");
        var citizen = new Visitor(port);
        book(joke, takeIn(joke, "joke", invited.insz(), "1"));

        var refused = citizen.send(
                citizen.open("/book"), "/book", Map.of("code", invited.code().printed()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("has booked an appointment for you already");

        patient = invited.insz();
        cancelBy("gp-software", PRACTICE);
        book(
                citizen,
                citizen.send(
                        citizen.open("/book"),
                        "/book",
                        Map.of("code", invited.code().printed())));
        var other = takeIn(joke, "joke", invited.insz(), "1");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("by their invitation already");
    }

    @Test
    void at_the_same_moment_either_the_code_or_the_practice_gets_the_person() throws Exception {
        for (int round = 0; round < 25; round++) {
            var invited = invited("9961");
            takeIn(invited.insz());
            var own = BookingId.parse(booking(invited.insz()));
            var byCode = new BookAppointments(
                    new BookingId(invited.digest()), List.of(new Moment(new CentreId("OWN-HALL"), day, NINE)));
            var byPractice = new BookAppointments(own, List.of(new Moment(PRACTICE, day, NINE)));
            var ready = new CyclicBarrier(2);
            try (var hands = Executors.newFixedThreadPool(2)) {
                var booked = hands.invokeAll(List.of(racing(byCode, ready), racing(byPractice, ready))).stream()
                        .filter(answer -> answer.resultNow())
                        .count();
                assertThat(booked).isEqualTo(1);
            }
        }
    }

    private Callable<Boolean> racing(BookAppointments command, CyclicBarrier ready) {
        return () -> {
            ready.await();
            try {
                commands.sendAndWait(command);
                return true;
            } catch (BookedAtPractice | BookedWithCode refused) {
                return false;
            }
        };
    }

    private void takeIn(Insz who) {
        var person = people.find(who).orElseThrow();
        commands.sendAndWait(new TakeIn(
                new OwnPersonId(OwnName.of(person, digests)),
                PRACTICE,
                Personal.of(person, new OwnPatient(who, null)),
                new Series(1, 0, 0),
                "joke"));
    }

    @Test
    void a_code_that_is_activated_later_knows_of_the_appointment() throws Exception {
        program("gp-software").post("/api/v1/practices/PRACTICE-CLAES/bookings", booking(patient, day));
        var enrolled = People.woman("Peeters", "Anna");
        var of = new Enrollee(
                patient,
                enrolled.name(),
                enrolled.birthDate(),
                enrolled.sex(),
                enrolled.address(),
                enrolled.contact(),
                enrolled.language(),
                null,
                null,
                null);
        commands.sendAndWait(new EnrolPeople(List.of(of)));
        commands.sendAndWait(new SelectPeople(
                List.of(people.find(patient).orElseThrow()),
                SelectionSource.NATIONAL_REGISTER,
                new CodeTerms(1, 0, 0, day, day.plusDays(7))));

        await().atMost(Duration.ofSeconds(20)).until(() -> rowsOf(patient).size() == 2);
        assertThat(rowsOf(patient)).containsOnly(true);
        cancelBy("gp-software", PRACTICE);
        assertThat(rowsOf(patient)).containsOnly(false);
    }

    @Test
    void the_api_books_once_however_often_it_is_asked_moves_lists_and_cancels() throws Exception {
        var software = program("gp-software");
        var path = "/api/v1/practices/PRACTICE-CLAES";

        var booked = software.postOnce(path + "/bookings", "own-" + patient.value(), booking(patient, day));
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        assertThat(software.postOnce(path + "/bookings", "own-" + patient.value(), booking(patient, day))
                        .body())
                .isEqualTo(booked.body());
        assertThat(software.post(path + "/bookings", booking(patient, day)).statusCode())
                .isEqualTo(201);
        assertThat(software.post(path + "/bookings", booking(patient, day.plusDays(28)))
                        .body())
                .contains("reservation:alreadyBooked");
        assertThat(software.get(path + "/days/" + day).body()).contains(patient.value(), "\"time\":\"09:00");
        var moved = software.put(path + "/bookings", """
                {"insz":"%s","moments":[{"date":"%s","time":"09:15"}]}""".formatted(patient.value(), day));
        assertThat(moved.body()).contains("09:15");
        assertThat(software.post(path + "/bookings/_search", "{\"insz\":\"%s\"}".formatted(patient.value()))
                        .body())
                .contains("09:15");
        assertThat(cancelBy("gp-software", PRACTICE).statusCode()).isEqualTo(204);
        assertThat(cancelBy("gp-software", PRACTICE).statusCode()).isEqualTo(204);
        assertThat(software.get(path + "/days/" + day).body()).doesNotContain(patient.value());
    }

    @Test
    void each_fault_has_a_name() throws Exception {
        var software = program("gp-software");
        var path = "/api/v1/practices/PRACTICE-CLAES/bookings";
        var yesterday = BelgianTime.dateOf(clock.instant()).minusDays(1);

        assertThat(software.post(path, booking(patient, yesterday)).body()).contains("reservation:slotInThePast");
        assertThat(software.post(path, booking(patient, day).replace("09:00", "11:00"))
                        .body())
                .contains("reservation:slotUnknown");
        assertThat(software.post(path, booking(patient, day).replace("\"doses\":1", "\"doses\":3"))
                        .body())
                .contains("badRequest", "1 or 2 doses");
        assertThat(software.post(path, booking(patient, day).replace(patient.value(), "51031412858"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(software.post(path, """
                {"insz":"%s","doses":2,"minimalDays":21,"maximalDays":27,
                 "moments":[{"date":"%s","time":"09:00"},{"date":"%s","time":"09:00"}]}""".formatted(patient.value(), day, day.plusDays(28)))
                        .body())
                .contains("reservation:outsideInterval");
        assertThat(software.post("/api/v1/practices/PHARMACY-LEJEUNE/bookings", booking(patient, day))
                        .body())
                .contains("reservation:otherCentre");
        assertThat(program("centre-software").post(path, booking(patient, day)).statusCode())
                .isEqualTo(403);
        assertThat(program("weak-software").post(path, booking(patient, day)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_is_not_logged_in_for_the_practice_does_not_go_on_with_its_ticket() throws Exception {
        var choice = takeIn(joke, "joke", patient, "1");

        var stranger = new Visitor(port);
        var asked = stranger.send(stranger.open("/book"), "/book/first", withTicket(choice));
        assertThat(asked.body()).doesNotContain(">09:00</button>");
        var marc = new Visitor(port);
        var page = marc.logInAs("marc", "/own-people");
        var answer = marc.send(page, "/book/first", withTicket(choice));
        assertThat(answer.uri().getPath()).isEqualTo("/own-people");
        assertThat(joke.send(choice, "/book/first", withTicket(choice)).body()).contains(">09:00</button>");
    }

    @Test
    void a_vaccination_centre_does_not_become_a_practice_and_serves_as_before() throws Exception {
        halls.open("GENT-EXPO", "9962", 1);

        var answer = new Program(port, Tokens.of("gp-software")).put("/api/v1/practices/GENT-EXPO", "{\"name\":\"x\"}");

        assertThat(answer.statusCode()).isIn(400, 403);
        assertThat(new Visitor(port).logInAs("chloe", "/own-people").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).logInAs("sofie", "/competence").body()).doesNotContain("PRACTICE-CLAES");
    }

    @Test
    void a_hospital_opens_itself_and_plans_its_week() throws Exception {
        var ines = new Visitor(port);
        var page = ines.logInAs("ines", "/own-people");
        if (page.body().contains("/own-people/open")) {
            var faulty = ines.send(page, "/own-people/open", Map.of("practiceName", "", "lines", "0"));
            assertThat(faulty.statusCode()).isEqualTo(422);
            assertThat(faulty.body()).contains("Fill in the name.", "Fill in the street.", "Choose 1 to 20.");
            page = ines.send(
                    faulty,
                    "/own-people/open",
                    Map.of(
                            "practiceName", "Saint-Luc",
                            "street", "Hippokrateslaan",
                            "number", "10",
                            "postalCode", "1200",
                            "municipality", "Brussel",
                            "lines", "2"));
        }

        assertThat(page.body()).contains("Book somebody");
        assertThat(ines.open("/planning").body()).contains("Saint-Luc");
        assertThat(ines.open("/arrivals").statusCode()).isEqualTo(200);
    }

    @Test
    void when_they_arrive_they_are_expected() throws Exception {
        var today = BelgianTime.dateOf(clock.instant());
        sql.sql("insert into registration.expected_own_person values (?, 0, cast(? as jsonb)) on conflict do nothing")
                .params(people.enrol(patient).value(), """
                        [{"dose":1,"centre":"PRACTICE-CLAES","centreName":"x","centreAddress":"y","date":"%s","time":"09:00:00"}]""".formatted(today))
                .update();

        var arrived = joke.send(joke.logInAs("joke", "/arrivals"), "/arrivals", Map.of("insz", patient.formatted()));

        assertThat(arrived.body()).contains("Expected here today at 09:00, appointment 1.");
    }

    @Test
    void registration_hears_of_it_and_nobody_stumbles() throws Exception {
        program("gp-software").post("/api/v1/practices/PRACTICE-CLAES/bookings", booking(patient, day));
        var person = people.find(patient).orElseThrow().value();

        await().atMost(Duration.ofSeconds(20)).until(() -> count("registration.expected_own_person", person) == 1);
        cancelBy("gp-software", PRACTICE);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("registration.expected_own_person", person) == 0);
    }

    @Test
    void who_is_forgotten_leaves_the_list_and_gives_the_place_back() throws Exception {
        var far = day.plusDays(57);
        commands.sendAndWait(new PlanCapacity(
                new LineDayId(PRACTICE, 1, far), Capacity.of(15, Map.of(LocalTime.of(9, 0), 1))));
        assertThat(program("gp-software")
                        .post("/api/v1/practices/PRACTICE-CLAES/bookings", booking(patient, far))
                        .statusCode())
                .isEqualTo(201);
        var person = people.find(patient).orElseThrow().value();
        await().atMost(Duration.ofSeconds(20)).until(() -> count("registration.expected_own_person", person) == 1);

        var hilde = new Visitor(port);
        var office = hilde.logInAs("hilde", "/privacy-office");
        var found = hilde.send(office, "/privacy-office/find", Map.of("insz", patient.formatted()));
        hilde.send(found, found.uri().getPath() + "/forget", Map.of("cause", "REQUEST_GRANTED", "sure", "true"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("registration.expected_own_person", person) == 0
                        && count("own_person", person) == 0
                        && count("bookable_code", person) == 0
                        && taken(far) == 0);
        assertThat(joke.logInAs("joke", "/own-people?day=" + far).body())
                .contains("Nobody is expected that day")
                .doesNotContain(patient.formatted());
    }

    @Test
    void in_a_real_browser_somebody_is_booked() {
        try (var browser = Chromium.open();
                Page page = browser.window(true)) {
            var site = "http://localhost:" + port;
            Chromium.logIn(page, site + "/my/access-log", "joke");
            page.navigate(site + "/own-people?lang=en");
            page.locator("#insz").fill(patient.formatted());
            page.locator("#one").check();
            page.locator(".rv-take-in button").click();
            page.locator(".rv-times button").first().click();
            page.locator("form[action='/book/confirm'] button").first().click();
            page.waitForURL("**/book/booked");

            assertThat(page.locator("h1").innerText()).isEqualTo("The booking is confirmed");
        }
    }

    private HttpResponse<String> takeIn(Visitor visitor, String person, Insz who, String doses) throws Exception {
        return visitor.send(visitor.logInAs(person, "/own-people"), "/own-people", form(who, doses, "21", "42"));
    }

    private static Map<String, String> form(Insz who, String doses, String least, String most) {
        return Map.of(
                "insz", who.formatted(),
                "name", "Patient of Joke",
                "doses", doses,
                "minimalDays", least,
                "maximalDays", most);
    }

    private void book(Visitor visitor, HttpResponse<String> choice) throws Exception {
        var check = visitor.send(choice, "/book/second", Map.of("first", day + "T09:00"));
        var booked = visitor.send(check, "/book/confirm", Map.of());
        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
    }

    private static Map<String, String> withTicket(HttpResponse<String> page) {
        var ticket = Stream.of(page.body().split("name=\"ticket\" value=\""))
                .skip(1)
                .findFirst()
                .orElseThrow();
        return new HashMap<>(Map.of("ticket", ticket.substring(0, ticket.indexOf('"'))));
    }

    private Invited invited(String postalCode) {
        Hall hall = halls.open("OWN-HALL", postalCode, 1);
        hall.plan(1, day, Capacity.of(15, Map.of(LocalTime.of(9, 0), 90)));
        return hall.invite(day, day.plusDays(5));
    }

    private HttpResponse<String> cancelBy(String program, CentreId practice) throws Exception {
        return program(program)
                .post(
                        "/api/v1/practices/" + practice.code() + "/bookings/_cancel",
                        "{\"insz\":\"%s\"}".formatted(patient.value()));
    }

    private Program program(String name) throws Exception {
        return new Program(port, Tokens.of(name));
    }

    private static String booking(Insz who, LocalDate day) {
        return "{\"insz\":\"%s\",\"doses\":1,\"moments\":[{\"date\":\"%s\",\"time\":\"09:00\"}]}"
                .formatted(who.value(), day);
    }

    private String booking(Insz who) {
        return "booking:" + OwnName.of(people.find(who).orElseThrow(), digests).value();
    }

    /** Whether each of somebody's rows says that they are expected at a practice. */
    private List<Boolean> rowsOf(Insz who) {
        return sql.sql("select expected_until is not null from bookable_code where person = ?")
                .param(people.find(who).orElseThrow().value())
                .query(Boolean.class)
                .list();
    }

    private int taken(LocalDate date) {
        return sql.sql("select sum(taken) from lineday_place where centre = ? and day = ?")
                .params(PRACTICE.code(), date)
                .query(Integer.class)
                .single();
    }

    private long looks(Insz who) {
        return sql.sql("select count(*) from access.look where person = ? and what = 'reservation.booking'")
                .param(people.find(who).orElseThrow().value())
                .query(Long.class)
                .single();
    }

    private int count(String table, UUID person) {
        return sql.sql("select count(*) from " + table + " where person = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private String agencies(Insz who) {
        return sql.sql("""
                        select string_agg(jsonb_pretty(convert_from(payload, 'UTF8')::jsonb), ' ')
                        from reservation.domain_event
                        where payload_type = 'reservation.booking.AskedBy' and aggregate_identifier = ?""").param(booking(who)).query(String.class).single();
    }
}
