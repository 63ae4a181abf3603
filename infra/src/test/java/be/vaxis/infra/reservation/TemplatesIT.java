package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Readable;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chloé keeps a week under a name, and fills others from it. */
@OnOtherParts
class TemplatesIT {

    static final AtomicInteger TESTS = new AtomicInteger();
    static final Pattern ID = Pattern.compile("template\\?id=([0-9a-f-]{36})\">([^<]+)</a>");
    static final Pattern SAVED = Pattern.compile("\"template\":\"([0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    Clock clock;

    Hall hall;
    IsoWeek week;
    String name;
    Visitor planner;
    Program software;

    /** Each test has a year of its own. */
    @BeforeEach
    void a_week_is_planned() throws Exception {
        int test = TESTS.incrementAndGet();
        hall = halls.open("GENT-EXPO", "9978", 1);
        week = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(100 + 60 * test);
        name = "Usual week " + test;
        hall.plan(
                1, week.monday(), Capacity.of(30, Map.of(LocalTime.of(9, 0), 3)).keeping(20));
        hall.plan(1, week.sunday(), Capacity.of(30, Map.of(LocalTime.of(10, 0), 2)));
        planner = new Visitor(port);
        planner.logInAs("chloe", "/planning");
        software = new Program(port, Tokens.of("centre-software"));
    }

    @Test
    void a_planner_keeps_a_week_fills_others_and_changes_the_template_on_the_pages() throws Exception {
        var kept = planner.send(shown(week), "/planning/templates", Map.of("name", name));
        assertThat(kept.body()).contains("The week has been kept as a template", ">" + name + "</option>");
        assertThat(planner.send(kept, "/planning/templates", Map.of("name", name.toUpperCase(java.util.Locale.ROOT)))
                        .body())
                .contains("Choose another name");

        var id = id(name);
        var template = planner.open("/planning/template?id=" + id);
        assertThat(template.body()).contains("09:00–09:30 × 3", "Monday", "Sunday", "20 % kept free for moves");
        hall.plan(1, week.plusWeeks(2).monday().plusDays(3), Capacity.of(30, Map.of(LocalTime.of(9, 0), 9)));
        var filled = planner.send(
                template,
                "/planning/template/fill",
                Map.of("week", week.plusWeeks(1).toString(), "weeks", "2"));
        assertThat(filled.uri().getQuery()).isEqualTo("week=" + week.plusWeeks(1));
        assertThat(filled.body()).contains("5 places, of which 0 are booked");
        assertThat(shown(week.plusWeeks(2)).body())
                .contains("5 places, of which 0 are booked")
                .doesNotContain("× 9");

        hall.plan(1, week.monday(), Capacity.of(30, Map.of(LocalTime.of(9, 0), 8)));
        planner.send(shown(week), "/planning/templates", Map.of("name", name, "replace", "true"));
        assertThat(planner.open("/planning/template?id=" + id(name)).body()).contains("09:00–09:30 × 8");

        planner.send(again(template), "/planning/template/rename", Map.of("name", name + " <b>"));
        var list = planner.send(again(template), "/planning/template/delete", Map.of());
        assertThat(list.body()).contains("You can put it back below", name + " &lt;b&gt;", "Put back");
        assertThat(again(template).statusCode()).isEqualTo(404);
        planner.send(list, "/planning/template/restore", Map.of("id", id));
        assertThat(again(template).statusCode()).isEqualTo(200);
    }

    @Test
    void software_does_the_same_and_holidays_are_left_out_unless_it_says_so() throws Exception {
        var path = "/api/v1/centres/GENT-EXPO/templates";
        var holiday = LocalDate.of(week.thursday().getYear() + 1, 12, 25);
        hall.plan(1, week.monday().with(holiday.getDayOfWeek()), Capacity.of(30, Map.of(LocalTime.of(11, 0), 7)));
        var saving = "{\"name\":\"%s\",\"week\":\"%s\"}".formatted(name, week);
        var saved = software.post(path, saving);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        var id = SAVED.matcher(saved.body());
        assertThat(id.find()).isTrue();
        var template = path + "/" + id.group(1);

        assertThat(software.post(path, saving).body()).contains("reservation:templateNameTaken");
        assertThat(software.get(path + "?pageSize=1").body())
                .contains("\"total\":")
                .containsOnlyOnce("\"savedAt\"");
        assertThat(software.get(template).body()).contains("\"day\":\"MONDAY\"", "\"slotLengthMinutes\":30");

        var christmas = IsoWeek.of(holiday);
        var filling = "{\"week\":\"%s\"%s}";
        assertThat(software.post(template + "/_fill", filling.formatted(christmas, ""))
                        .statusCode())
                .isEqualTo(204);
        var plan = "/api/v1/centres/GENT-EXPO/weeks/" + christmas;
        assertThat(software.get(plan).body()).doesNotContain("\"places\":7").contains("\"places\":2");
        software.post(template + "/_fill", filling.formatted(christmas, ",\"holidays\":true"));
        assertThat(software.get(plan).body()).contains("\"places\":7");
        assertThat(software.post(template + "/_fill", filling.formatted(christmas, ",\"weeks\":14"))
                        .statusCode())
                .isEqualTo(400);

        assertThat(software.put(template, "{\"name\":\"%s, renamed\"}".formatted(name))
                        .statusCode())
                .isEqualTo(204);
        assertThat(software.get(template).body()).contains(name + ", renamed");
        assertThat(software.post("/api/v1/centres/ELSEWHERE/templates", saving).body())
                .contains("reservation:otherCentre");
    }

    @Test
    void nothing_is_filled_when_a_week_is_closed_or_somebody_would_lose_a_place() throws Exception {
        planner.send(shown(week), "/planning/templates", Map.of("name", name));
        var template = planner.open("/planning/template?id=" + id(name));
        var tuesday = week.plusWeeks(1).monday().plusDays(1);
        hall.plan(1, tuesday, Capacity.of(30, Map.of(LocalTime.of(9, 0), 1)));
        hall.plan(1, tuesday.plusDays(1), Capacity.of(30, Map.of(LocalTime.of(9, 0), 1)));
        for (var day : List.of(tuesday, tuesday.plusDays(1))) {
            assertThat(book(day).statusCode()).isEqualTo(201);
        }

        var refused = planner.send(
                template, "/planning/template/fill", Map.of("week", week.toString(), "weeks", "3", "holidays", "true"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains(tuesday.getDayOfMonth() + "", "places are already booked", "value=\"3\"")
                .containsSubsequence("Plan at least as many", "Plan at least as many");
        assertThat(shown(week.plusWeeks(2)).body()).contains("0 places, of which 0 are booked");

        var closed = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(1);
        assertThat(planner.send(
                                again(template),
                                "/planning/template/fill",
                                Map.of("week", closed.toString(), "weeks", "1"))
                        .body())
                .contains("the planning of this week has closed meanwhile");
    }

    @Test
    void the_pages_are_readable_for_everybody() throws Exception {
        planner.send(shown(week), "/planning/templates", Map.of("name", name));
        var path = "/planning/template?id=" + id(name);
        try (var browser = Chromium.open();
                var page = browser.window(true)) {
            Chromium.logIn(page, "http://localhost:" + port + path, "chloe");
            for (String language : List.of("de", "fr", "nl", "en")) {
                page.navigate("http://localhost:" + port + path + "&lang=" + language);
                Readable.everywhere(page);
            }
        }
    }

    private HttpResponse<String> shown(IsoWeek shown) throws Exception {
        return planner.open("/planning?week=" + shown);
    }

    /** A form is taken once. */
    private HttpResponse<String> again(HttpResponse<String> page) throws Exception {
        return planner.open(page.uri().toString());
    }

    private String id(String template) throws Exception {
        var found = ID.matcher(planner.open("/planning/templates").body());
        while (found.find()) {
            if (found.group(2).equals(template)) {
                return found.group(1);
            }
        }
        throw new AssertionError("no template is named " + template);
    }

    private HttpResponse<String> book(LocalDate day) throws Exception {
        var code = hall.activeCode(day.toEpochDay(), 1, day, day);
        return new Program(port, null)
                .post(
                        "/api/v1/bookings",
                        "{\"code\":\"%s\",\"moments\":[{\"centre\":\"GENT-EXPO\",\"date\":\"%s\",\"time\":\"09:00\"}]}"
                                .formatted(code.printed(), day));
    }
}
