package be.vaxis.infra.reservation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Readable;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After Monday noon only the medical lead changes a plan, and sees before what it does to the people who are booked. */
@OnThirdParts
class LateChangeIT {

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime HALF_PAST = LocalTime.of(9, 30);
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\":\"(\\w+)\"");

    private static final String TO_PHONE = "/api/v1/centres/GENT-EXPO/to-phone";

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    PersonIndex people;

    Hall hall;
    LocalDate day;

    /** Each test has a day of its own. */
    @BeforeEach
    void three_people_are_booked_on_the_first_of_two_lines() throws Exception {
        hall = halls.open("GENT-EXPO", "9982", 2);
        int test = TESTS.getAndIncrement();
        int number = 8_200 + 10 * test;
        day = BelgianTime.dateOf(clock.instant()).plusDays(3 + test);
        planBefore(1, Map.of(NINE, 3));
        for (int i = 0; i < 3; i++) {
            assertThat(book(hall.activeCode(number + i, 1, day, day)).statusCode())
                    .isEqualTo(201);
        }
        planBefore(2, Map.of(NINE, 1, HALF_PAST, 1));
    }

    @Test
    void the_lead_closes_a_line_on_the_page_without_scripts() throws Exception {
        var lead = new Visitor(port);
        var week = lead.logInAs("lotte", "/planning?week=" + IsoWeek.of(day));
        assertThat(week.body()).contains("As the medical lead you can still change this week");

        var preview = lead.send(week, "/planning/late", Map.of("action", "close", "cell", "1/" + day));
        assertThat(preview.body())
                .contains("Nothing has been changed yet", "Appointments that no longer fit: 3")
                .contains("No place within their rules: 1", "To another moment: 1")
                .contains("To another line at the same moment: 1");
        assertThat(taken(1)).isEqualTo(3);

        var short_ = lead.send(preview, "/planning/late/confirm", Map.of("reason", "No."));
        assertThat(short_.statusCode()).isEqualTo(422);
        assertThat(short_.body()).contains("Give the reason in 10 to 500 characters", "aria-invalid=\"true\"");

        var done = lead.send(preview, "/planning/late/confirm", Map.of("reason", "The heating broke down."));
        assertThat(done.body()).contains("The week has been changed. Whoever moves is told.");
        assertThat(taken(1)).isZero();
        assertThat(taken(2)).isEqualTo(2);
        assertThat(sql.sql(
                                "select payload from reservation.domain_event where payload_type like '%CapacityChangedLate'")
                        .query(byte[].class)
                        .list())
                .anySatisfy(event -> assertThat(new String(event, UTF_8))
                        .contains("The heating broke down.", "lotte", day.toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(lead.open("/planning/to-phone").body()).contains("rv-reference", "Dose 1"));
    }

    @Test
    void a_planner_is_refused_on_the_page_and_in_the_api() throws Exception {
        var planner = new Visitor(port);
        var week = planner.logInAs("chloe", "/planning?week=" + IsoWeek.of(day));
        assertThat(week.body()).doesNotContain("value=\"close\"");
        assertThat(planner.send(week, "/planning/late", Map.of("action", "close", "cell", "1/" + day))
                        .statusCode())
                .isEqualTo(403);
        assertThat(planner.send(week, "/planning", Map.of("action", "close", "cell", "1/" + day))
                        .body())
                .contains("has closed meanwhile");

        var answer = new Program(port, Tokens.of("centre-software")).post(late("/_preview"), closing(""));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("CHANGE_CLOSED_PLAN");
    }

    @Test
    void the_api_works_it_out_refuses_what_went_stale_and_then_does_it() throws Exception {
        var lead = new Program(port, Tokens.of("lead-software"));
        var seen = lead.post(late("/_preview"), closing(""));
        assertThat(seen.body()).contains("\"toOtherLine\":1", "\"toOtherMoment\":1", "\"toPhone\":1", "\"told\":false");

        planBefore(2, Map.of(NINE, 2, HALF_PAST, 1));
        var stale = lead.post(late(""), closing(confirming(seen)));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("reservation:previewStale");
        assertThat(taken(1)).isEqualTo(3);

        var again = lead.post(late("/_preview"), closing(""));
        assertThat(lead.post(late(""), closing(confirming(again))).body())
                .contains("\"toOtherLine\":2", "\"toOtherMoment\":1", "\"toPhone\":0");
        assertThat(taken(1)).isZero();
        assertThat(taken(2)).isEqualTo(3);
        assertThat(lead.post(late(""), closing(",\"reason\":\"too short\",\"fingerprint\":\"x\""))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_still_decides_is_told_that_the_moment_is_gone_and_what_is_left() throws Exception {
        var citizen = new Visitor(port);
        planBefore(1, Map.of(NINE, 4, HALF_PAST, 4));
        var code = hall.activeCode(9_900, 1, day, day);
        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        var check = citizen.send(choice, "/book/check", Map.of("first", day + "T09:00"));
        assertThat(check.body()).contains("Is this right?");
        assertThat(taken(1) + taken(2)).isEqualTo(4);

        var lead = new Program(port, Tokens.of("lead-software"));
        var plan =
                "{\"days\":[{\"line\":1,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{\"09:00\":2,\"09:30\":4}},{\"line\":2,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{}}]%s}";
        var seen = lead.post(late("/_preview"), plan.formatted(day, day, ""));
        assertThat(seen.body()).contains("\"holds\":1");
        assertThat(lead.post(late(""), plan.formatted(day, day, confirming(seen)))
                        .statusCode())
                .isEqualTo(200);

        var told = citizen.send(check, "/book/confirm", Map.of());
        assertThat(told.uri().getPath()).isEqualTo("/book/confirm");
        assertThat(told.body()).contains("Choose a moment", ">09:30</button>").doesNotContain(">09:00</button>");
        var booked = citizen.send(
                citizen.send(told, "/book/check", Map.of("first", day + "T09:30")), "/book/confirm", Map.of());
        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
    }

    @Test
    void who_was_reached_goes_from_the_list_of_whom_to_phone_and_comes_back_when_that_was_a_mistake() throws Exception {
        var lead = new Program(port, Tokens.of("lead-software"));
        lead.post(late(""), closing(confirming(lead.post(late("/_preview"), closing("")))));
        await().atMost(Duration.ofSeconds(20)).until(() -> toPhone().isPresent());
        var code = toPhone().orElseThrow();
        var person = people.enrol(People.freshInsz()).value();
        sql.sql("update bookable_code set person = ? where code = ?")
                .params(person, code)
                .update();
        var booking = Map.of("booking", "booking:" + code);
        var planner = new Visitor(port);

        var list = planner.logInAs("chloe", "/planning/to-phone");
        assertThat(list.body()).contains(code, "Not phoned yet");
        assertThat(sql.sql("select count(*) from access.look where person = ? and what = 'reservation.toPhone'")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isOne();
        var missed = planner.send(list, "/planning/to-phone/call", with(booking, "reached", "false"));
        assertThat(missed.body()).contains(code, "Not reached", ", chloe");
        var reached = planner.send(missed, "/planning/to-phone/call", with(booking, "reached", "true"));
        assertThat(reached.body()).doesNotContain(code);
        var all = planner.open("/planning/to-phone?all=true");
        assertThat(all.body()).contains(code, "Undo the last call");
        planner.send(all, "/planning/to-phone/undo", with(booking, "all", "true"));
        assertThat(planner.open("/planning/to-phone").body()).contains(code);
        assertThat(new Visitor(port).logInAs("anna", "/planning/to-phone").statusCode())
                .isEqualTo(403);
        shownToEverybody(all.uri().toString());
    }

    @Test
    void a_program_reads_whom_to_phone_and_says_who_was_reached() throws Exception {
        var lead = new Program(port, Tokens.of("lead-software"));
        lead.post(late(""), closing(confirming(lead.post(late("/_preview"), closing("")))));
        await().atMost(Duration.ofSeconds(20)).until(() -> toPhone().isPresent());
        var booking = "booking:" + toPhone().orElseThrow();
        var program = new Program(port, Tokens.of("centre-software"));
        var reached = "{\"booking\":\"%s\",\"reached\":true}".formatted(booking);

        assertThat(program.get(TO_PHONE + "?pageSize=100").body()).contains(booking, "\"dose\":1", day.toString());
        var missed = reached.replace("true", "false");
        assertThat(program.post(TO_PHONE + "/_call", missed).statusCode()).isEqualTo(204);
        assertThat(program.get(TO_PHONE + "?pageSize=100").body()).contains(booking, "\"reached\":false");
        for (int i = 0; i < 2; i++) {
            assertThat(program.post(TO_PHONE + "/_call", reached).statusCode()).isEqualTo(204);
        }
        assertThat(calls(booking)).as("reached once, however often it is said").isEqualTo(2);
        assertThat(program.get(TO_PHONE + "?pageSize=100").body()).doesNotContain(booking);
        assertThat(program.get(TO_PHONE + "?pageSize=100&all=true").body()).contains(booking);
        for (int i = 0; i < 2; i++) {
            assertThat(program.post(TO_PHONE + "/_undo", "{\"booking\":\"%s\"}".formatted(booking))
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(program.get(TO_PHONE + "?pageSize=100").body()).contains(booking);

        var nobody = program.post(TO_PHONE + "/_call", reached.replace(booking, "booking:nobody"));
        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(nobody.body()).contains("reservation:notToPhone");
        assertThat(program.post(TO_PHONE + "/_call", "{}").statusCode()).isEqualTo(400);
        assertThat(program.get(TO_PHONE.replace("GENT-EXPO", "BRIELPOORT")).statusCode())
                .isEqualTo(403);
    }

    private long calls(String booking) {
        return sql.sql("""
                        select count(*) from reservation.domain_event
                        where aggregate_identifier = ? and payload_type = 'reservation.booking.Phoned'""").param(booking).query(Long.class).single();
    }

    /** The one of this test's day. */
    private Optional<String> toPhone() {
        return sql.sql("select code from late_phone where centre = 'GENT-EXPO' and day = ?")
                .param(day)
                .query(String.class)
                .optional();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private void shownToEverybody(String address) {
        try (var browser = Chromium.open();
                var page = browser.window(true)) {
            Chromium.logIn(page, address, "chloe");
            for (String language : List.of("de", "fr", "nl", "en")) {
                page.navigate(address + "&lang=" + language);
                Readable.everywhere(page);
            }
        }
    }

    @Test
    void the_preview_is_readable_for_everybody_and_made_by_keyboard() {
        try (var browser = Chromium.open();
                var page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + "/planning?week=" + IsoWeek.of(day), "lotte");
            for (String language : List.of("de", "fr", "nl", "en")) {
                page.navigate("http://localhost:" + port + "/planning?week=" + IsoWeek.of(day) + "&lang=" + language);
                page.locator("input[value='1/" + day + "']").focus();
                page.keyboard().press("Space");
                page.keyboard().press("Enter");
                page.locator("button[value=close]").focus();
                page.keyboard().press("Enter");
                page.locator("button[value=save]").focus();
                page.keyboard().press("Enter");
                page.locator("#reason").waitFor();
                Readable.everywhere(page);
            }
            page.locator("#reason").focus();
            page.keyboard().type("The heating broke down.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/planning?week=" + IsoWeek.of(day));
            assertThat(page.locator(".vx-body, main").first().textContent()).contains("The week has been changed");
        }
    }

    private void planBefore(int line, Map<LocalTime, Integer> places) {
        clock.asOf(clock.instant().minus(Duration.ofDays(40)), () -> hall.plan(line, day, Capacity.of(30, places)));
    }

    private HttpResponse<String> book(VaccinationCode code) throws Exception {
        return new Program(port, null)
                .post(
                        "/api/v1/bookings",
                        "{\"code\":\"%s\",\"moments\":[{\"centre\":\"GENT-EXPO\",\"date\":\"%s\",\"time\":\"09:00\"}]}"
                                .formatted(code.printed(), day));
    }

    private String late(String path) {
        return "/api/v1/centres/GENT-EXPO/weeks/" + IsoWeek.of(day) + "/late-changes" + path;
    }

    private String closing(String more) {
        return "{\"days\":[{\"line\":1,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{}}]%s}"
                .formatted(day, more);
    }

    private static String confirming(HttpResponse<String> preview) {
        var fingerprint = FINGERPRINT.matcher(preview.body());
        assertThat(fingerprint.find()).isTrue();
        return ",\"reason\":\"The heating broke down.\",\"fingerprint\":\"%s\"".formatted(fingerprint.group(1));
    }

    private int taken(int line) {
        return sql.sql(
                        "select coalesce(sum(taken), 0) from lineday_place where centre = 'GENT-EXPO' and day = ? and line = ?")
                .param(day)
                .param(line)
                .query(Integer.class)
                .single();
    }
}
