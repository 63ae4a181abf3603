package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planner says which vaccine a line gives, and whoever books never learns of it. */
@OnOtherParts
class ProductOfLineIT {

    static final String PRODUCT = "ZXVAX-9";

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    Digests digests;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Hall hall;
    IsoWeek week;
    LocalDate day;
    Visitor planner;
    HttpResponse<String> planned;

    @BeforeEach
    void a_line_is_planned_with_a_product() throws Exception {
        hall = halls.open("GENT-EXPO", "9977", 1);
        week = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(60);
        day = week.monday().plusDays(1);
        planner = new Visitor(port);
        planned = planner.send(
                planner.logInAs("chloe", "/planning?week=" + week),
                "/planning",
                HalfHours.fill("1/" + day, "10:00", "4", "product", " zxvax-9"));
    }

    @Test
    void planners_see_it_on_the_page_and_in_the_api_and_a_copy_keeps_it() throws Exception {
        assertThat(planned.body()).contains("Vaccine: " + PRODUCT, "<option value=\"" + PRODUCT);
        assertThat(planner.open("/planning/day?line=1&date=" + day).body()).contains("value=\"" + PRODUCT + "\"");

        var software = new Program(port, Tokens.of("centre-software"));
        var path = "/api/v1/centres/GENT-EXPO/weeks/";
        assertThat(software.get(path + week).body()).contains("\"product\":\"" + PRODUCT + "\"");

        var copied = planner.send(
                planner.open("/planning?week=" + week.plusWeeks(1)), "/planning", Map.of("action", "copyWeek"));
        assertThat(copied.body()).contains("Vaccine: " + PRODUCT);

        var other =
                "{\"days\":[{\"line\":1,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{\"09:00\":4},\"product\":\"%s\"}]}";
        assertThat(software.put(path + week, other.formatted(day, "?")).body()).contains("The code of a product has");
        assertThat(software.put(path + week, other.formatted(day, "OTHER-1")).statusCode())
                .isEqualTo(204);
        assertThat(software.get(path + week).body())
                .contains("\"product\":\"OTHER-1\"")
                .doesNotContain(PRODUCT);
    }

    @Test
    void what_is_no_code_of_a_product_is_refused_on_the_page() throws Exception {
        var answer =
                planner.send(planned, "/planning", HalfHours.fill("1/" + day, "10:00", "4", "product", "a vaccine"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The code of a vaccine has 2 to 30 letters");
    }

    @Test
    void who_books_sees_it_nowhere() throws Exception {
        var code = hall.activeCode(8_301, 1, day, day);
        var told = new ArrayList<String>();
        var citizen = new Visitor(port);
        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        var check = citizen.send(choice, "/book/check", Map.of("first", day + "T09:00"));
        var booked = citizen.send(check, "/book/confirm", Map.of());
        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
        var mine = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        for (var page : List.of(choice, check, booked, mine, citizen.send(booked, "/book/calendar", Map.of()))) {
            told.add(page.headers() + page.body());
        }
        var anybody = new Program(port, null);
        var asked = "{\"code\":\"%s\"}".formatted(code.printed());
        var other = hall.activeCode(8_302, 1, day, day);
        var wish = "{\"code\":\"%s\",\"moments\":[{\"centre\":\"GENT-EXPO\",\"date\":\"%s\",\"time\":\"09:30\"}]}"
                .formatted(other.printed(), day);
        for (var answer : List.of(
                anybody.post("/api/v1/free-moments", asked),
                anybody.post("/api/v1/bookings", wish),
                anybody.post("/api/v1/bookings/_search", asked))) {
            assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
            told.add(answer.headers() + answer.body());
        }

        assertThat(told)
                .hasSize(8)
                .noneMatch(text -> text.toUpperCase(java.util.Locale.ROOT).contains(PRODUCT));
        var heard = digests.of(code).value();
        await().atMost(Duration.ofSeconds(20)).until(() -> !inbox(heard).isEmpty());
        assertThat(inbox(heard)).noneMatch(text -> text.contains(PRODUCT)); // of which confirmations are made
    }

    private List<String> inbox(String code) {
        return sql
                .sql(
                        "select convert_from(payload, 'UTF8') from invitation.inbox where payload_type like 'reservation.%'")
                .query(String.class)
                .list()
                .stream()
                .filter(text -> text.contains(code))
                .toList();
    }
}
