package be.vaxis.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.planning.Weeks;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong gets its clear answer, in a page as in the API, and no answer repeats a number or a code. */
@OnOtherParts
class EdgesIT {

    private static final String STATUS = "/api/v1/vaccination-status/_search";
    private static final String WRONG_INSZ = "85073003329";
    private static final Capacity TWO = new Capacity(15, new TreeMap<>(Map.of(LocalTime.of(9, 0), 2)));

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    Weeks weeks;

    private Hall hall;
    private LocalDate day;

    @BeforeEach
    void a_hall_is_open_on_a_day() {
        day = BelgianTime.dateOf(clock.instant()).plusDays(40);
        hall = halls.open("EDGES-HALL", "9994", 1);
        hall.plan(1, day, TWO);
        halls.open("GENT-EXPO", "9995", 2);
    }

    @Test
    void a_wrong_national_number_is_told_at_its_field() throws Exception {
        var karim = new Visitor(port);
        var page = karim.send(karim.logInAs("karim", "/vaccinate"), "/vaccinate", Map.of("insz", WRONG_INSZ));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#insz\"", "This number cannot be right");

        var answer = gp().post(STATUS, "{\"insz\": [\"%s\", \"12\"]}".formatted(WRONG_INSZ));
        assertThatProblem(answer, 400, "urn:problem-type:belgif:badRequest");
        assertThat(answer.body()).contains("insz[0]", "insz[1]").doesNotContain(WRONG_INSZ);
    }

    @Test
    void a_mistyped_code_is_told_from_one_with_which_nothing_can_be_booked() throws Exception {
        var nobodys = VaccinationCode.draw(new Random(4711)).printed();
        var mistyped = nobodys.substring(0, 18) + (nobodys.endsWith("7") ? '8' : '7');
        var citizen = new Visitor(port);

        var page = citizen.send(citizen.open("/book"), "/book", Map.of("code", mistyped));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("There is a typing error in the code");
        page = citizen.send(page, "/book", Map.of("code", nobodys));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Nothing can be booked with this code now")
                .doesNotContain(nobodys);

        var program = new Program(port, null);
        var wrong = program.post("/api/v1/bookings/_search", "{\"code\": \"%s\"}".formatted(mistyped));
        assertThatProblem(wrong, 400, "urn:problem-type:belgif:badRequest");
        assertThat(wrong.body()).contains("\"name\":\"code\"").doesNotContain(mistyped);
        var unknown = program.post("/api/v1/bookings/_search", "{\"code\": \"%s\"}".formatted(nobodys));
        assertThatProblem(unknown, 409, "urn:problem-type:vaxis:reservation:codeNotUsable");
        assertThat(unknown.body()).doesNotContain(nobodys);
    }

    @Test
    void a_plan_that_comes_after_monday_noon_is_refused_with_the_reason() throws Exception {
        var closed = weeks.toPlan().plusWeeks(-1);
        var chloe = new Visitor(port);
        var form = chloe.logInAs("chloe", "/planning");

        var late = chloe.send(
                form,
                "/planning",
                Map.of("week", closed.toString(), "action", "close", "cell", "1/" + closed.monday()));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Not saved: the planning of this week has closed meanwhile (Monday 12:00");

        var answer = new Program(port, Tokens.of("centre-software"))
                .put(
                        "/api/v1/centres/GENT-EXPO/weeks/" + closed,
                        "{\"days\":[{\"line\":1,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{\"09:00\":4}}]}"
                                .formatted(closed.monday()));
        assertThatProblem(answer, 409, "urn:problem-type:vaxis:reservation:planningClosed");
    }

    @Test
    void a_double_click_books_once() throws Exception {
        var code = hall.activeCode(31, 1, day, day);
        var citizen = new Visitor(port);
        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        var check = citizen.send(choice, "/book/second", Map.of("first", day + "T09:00"));

        assertThat(both(() -> citizen.send(check, "/book/confirm", Map.of())))
                .allMatch(answer -> answer.statusCode() == 200);
        assertThat(citizen.send(check, "/book/confirm", Map.of()).uri().getPath())
                .isEqualTo("/book/booked");

        var other = hall.activeCode(32, 1, day, day).printed();
        var key = UUID.randomUUID().toString();
        var wish = "{\"code\":\"%s\",\"moments\":[{\"centre\":\"EDGES-HALL\",\"date\":\"%s\",\"time\":\"09:00\"}]}"
                .formatted(other, day);
        assertThat(both(() -> new Program(port, null).postOnce("/api/v1/bookings", key, wish)))
                .extracting(HttpResponse::statusCode)
                .allMatch(status -> status == 201 || status == 409) // still running
                .contains(201);
        assertThat(new Program(port, null)
                        .postOnce("/api/v1/bookings", key, wish)
                        .statusCode())
                .isEqualTo(201);

        var third = hall.activeCode(33, 1, day, day).printed();
        var full = new Program(port, null).post("/api/v1/bookings", wish.replace(other, third));
        assertThatProblem(full, 409, "urn:problem-type:vaxis:reservation:slotFull"); // two places, each given once
        assertThat(sql.sql("select sum(taken) from lineday_place where centre = 'EDGES-HALL'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_too_large_is_refused_unread() throws Exception {
        var citizen = new Visitor(port);
        for (int digits : new int[] {1_200_000, 3_000_000}) { // the second one is too large for the server as well
            var page = citizen.send(citizen.open("/book"), "/book", Map.of("code", "7".repeat(digits)));
            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(page.body())
                    .contains("This is too large", "Nothing was changed")
                    .doesNotContain("7777");
        }

        var answer = gp().post(STATUS, "{\"insz\": [\"" + "1".repeat(1_100_000) + "\"]}");
        assertThatProblem(answer, 413, "urn:problem-type:belgif:payloadTooLarge");
        assertThat(answer.body()).contains("1048576 bytes");
    }

    @Test
    void a_login_that_is_not_sure_enough_is_told_which_level_it_needs() throws Exception {
        var page = new Visitor(port).logInAs("bram", "/my/vaccinations");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("CSAM level 400 or higher", "Log in at level 400");

        var answer = new Program(port, Tokens.of("weak-software")).post(STATUS, "{\"insz\": []}");
        assertThatProblem(answer, 403, "urn:problem-type:vaxis:access:levelTooLow");
        assertThat(answer.body()).contains("CSAM level 400 or higher");
    }

    @Test
    void somebody_of_another_role_is_told_for_whom_it_is() throws Exception {
        var page = new Visitor(port).logInAs("els", "/planning");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("none of your roles allows this. It is for people who plan a vaccination centre");

        var answer = gp().post("/api/v1/operations/rebuilds", "{\"group\": \"reservation.mybooking\"}");
        assertThatProblem(answer, 403, "urn:problem-type:vaxis:access:missingPermission");
        assertThat(answer.body()).contains("needs the permission OPERATE, which is held by: OPERATOR");
    }

    private Program gp() throws Exception {
        return new Program(port, Tokens.of("gp-software"));
    }

    private static void assertThatProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(type);
    }

    /** The same thing twice at the same moment. */
    private static List<HttpResponse<String>> both(Callable<HttpResponse<String>> click) throws Exception {
        try (var clicks = Executors.newFixedThreadPool(2)) {
            var first = clicks.submit(click);
            var second = clicks.submit(click);
            return List.of(first.get(), second.get());
        }
    }
}
