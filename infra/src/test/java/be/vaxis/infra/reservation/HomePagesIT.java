package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.Invited;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.reservation.BelgianTime;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody cannot come, and the mobile team of Gent Expo finds them. */
@OnThirdParts
class HomePagesIT {

    static final Map<String, String> ADDRESS = Map.of(
            "street", "Onvindbaarstraat",
            "number", "12",
            "box", "3",
            "postalCode", "9000",
            "municipality", "Gent",
            "phone", "0470 12 34 56");

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Hall hall;
    LocalDate today;
    Visitor citizen;
    Invited invited;

    @BeforeEach
    void somebody_is_invited_to_gent_expo() {
        hall = halls.open("GENT-EXPO", "9996", 2);
        citizen = new Visitor(port);
        today = BelgianTime.dateOf(clock.instant());
        invited = hall.invite(today, today.plusDays(60));
    }

    @Test
    void who_cannot_come_is_visited_and_finds_who_read_the_address() throws Exception {
        var asked = ask(ADDRESS);
        assertThat(asked.uri().getPath()).isEqualTo("/book/at-home");
        assertThat(asked.body()).contains("You asked for a visit at home");

        var team = new Visitor(port);
        var list = team.logInAs("karim", "/homes");
        assertThat(list.body()).contains("Onvindbaarstraat 12", "box 3", "9000 Gent", "+32470123456");
        assertThat(invited.looks("reservation.home")).isPositive();

        var done = team.send(list, "/homes/done", Map.of("booking", invited.booking()));
        assertThat(done.body()).contains("Done today", "Not done after all");
        assertThat(open()).isZero();
        team.send(done, "/homes/undone", Map.of("booking", invited.booking()));
        assertThat(open()).isOne();
    }

    @Test
    void who_asked_first_stands_first_wherever_they_live() throws Exception {
        askAt("Zonnestraat", "9300");
        invited = hall.invite(today, today.plusDays(60));
        citizen = new Visitor(port);
        askAt("Achterafstraat", "9000");

        var list = new Visitor(port).logInAs("karim", "/homes").body();

        assertThat(list).contains("Who asked first comes first").containsSubsequence("Zonnestraat", "Achterafstraat");
    }

    @Test
    void who_comes_back_sees_what_was_asked_and_can_come_after_all() throws Exception {
        ask(ADDRESS);

        var again = citizen.send(
                citizen.open("/book"), "/book", Map.of("code", invited.code().printed()));
        assertThat(again.body()).contains("You asked for a visit at home").doesNotContain("Onvindbaarstraat");
        var withdrawn = citizen.send(again, "/book/not-at-home", Map.of());

        assertThat(withdrawn.body()).contains("You can book at the centre");
        assertThat(open()).isZero();
    }

    @Test
    void everything_that_is_missing_or_wrong_is_told_at_once_and_what_was_typed_stays() throws Exception {
        var answer = ask(Map.of(
                "street",
                "Onvindbaarstraat",
                "number",
                "",
                "box",
                "x".repeat(500),
                "postalCode",
                "90",
                "municipality",
                "",
                "phone",
                "x"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Onvindbaarstraat")
                .contains(
                        "Fill in the house number",
                        "has four digits",
                        "Fill in the municipality",
                        "such as 0470",
                        "too long")
                .doesNotContain("Fill in the street");
        assertThat(open()).isZero();
    }

    @Test
    void the_address_stands_nowhere_in_clear() throws Exception {
        ask(ADDRESS);

        assertThat(sql.sql("""
                        select count(*) from reservation.domain_event
                        where convert_from(payload, 'UTF8') like '%Onvindbaar%'""").query(Long.class).single()).isZero();
        assertThat(sql.sql("select count(*) from home_visit where sealed_wish like '%Onvindbaar%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void askAt(String street, String postalCode) throws Exception {
        var there = new HashMap<>(ADDRESS);
        there.putAll(Map.of("street", street, "postalCode", postalCode));
        ask(there);
    }

    private HttpResponse<String> ask(Map<String, String> address) throws Exception {
        var choice = citizen.send(
                citizen.open("/book"), "/book", Map.of("code", invited.code().printed()));
        return citizen.send(citizen.send(choice, "/book/home", Map.of()), "/book/at-home", address);
    }

    private long open() {
        return sql.sql("select count(*) from home_visit where code = ? and done_at is null")
                .param(invited.digest().value())
                .query(Long.class)
                .single();
    }
}
