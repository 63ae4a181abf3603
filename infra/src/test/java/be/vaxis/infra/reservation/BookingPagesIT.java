package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnOtherParts
class BookingPagesIT {

    static final Capacity FOUR = Capacity.of(15, Map.of(LocalTime.of(9, 0), 2, LocalTime.of(9, 15), 2));

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Hall hall;
    LocalDate first;
    LocalDate second;

    @BeforeEach
    void a_hall_is_open_on_two_days() {
        first = LocalDate.ofInstant(clock.instant(), BelgianTime.BRUSSELS).plusDays(30);
        second = first.plusDays(28);
        hall = halls.open("PAGES-HALL", "9991", 1);
        hall.plan(1, first, FOUR);
        hall.plan(1, second, FOUR);
    }

    @Test
    void a_citizen_books_both_doses_keeps_them_in_a_calendar_moves_and_cancels() throws Exception {
        var citizen = new Visitor(port);
        var code = hall.activeCode(1, 2, first, first);

        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        assertThat(choice.body())
                .contains("Choose a moment for your first appointment")
                .contains(">09:00</button>");

        var then = citizen.send(choice, "/book/second", Map.of("first", first + "T09:00"));
        assertThat(then.body()).contains("Choose a moment for your second appointment");

        var check = citizen.send(then, "/book/check", Map.of("first", first + "T09:00", "second", second + "T09:15"));
        assertThat(check.body()).contains("Is this right?", "Hall PAGES-HALL", "Before you come");

        var booked = citizen.send(check, "/book/confirm", Map.of());
        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
        assertThat(booked.body()).contains("Your booking is confirmed").contains(">09:15</strong>");

        var file = citizen.send(booked, "/book/calendar", Map.of());
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.body()).contains("METHOD:PUBLISH").containsSubsequence("BEGIN:VEVENT", "BEGIN:VEVENT");

        var moved = citizen.send(
                booked,
                "/book/confirm",
                Map.of("moving", "true", "first", first + "T09:15", "second", second + "T09:15"));
        assertThat(moved.uri().getPath()).isEqualTo("/book/moved");

        var mine = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        assertThat(mine.body())
                .contains("My appointments")
                .contains(">09:15</strong>")
                .doesNotContain(">09:00</strong>");

        var sure = citizen.send(mine, "/book/cancel", Map.of());
        var cancelled = citizen.send(sure, "/book/cancelled", Map.of());
        assertThat(cancelled.body()).contains("Cancelled");
        assertThat(sql.sql("select sum(taken) from lineday_place where centre = 'PAGES-HALL' and day in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isZero();

        var afresh = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        assertThat(afresh.body()).contains("Choose a moment for your first appointment");
    }

    @Test
    void an_unknown_code_and_an_inactive_one_get_the_same_page() throws Exception {
        var unknown = VaccinationCode.draw(new Random(2));

        var citizen = new Visitor(port);
        var answer = citizen.send(citizen.open("/book"), "/book", Map.of("code", unknown.printed()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Nothing can be booked with this code now")
                .doesNotContain(unknown.printed());
    }

    @Test
    void after_declining_a_code_gets_the_page_of_an_unknown_one_until_that_is_taken_back() throws Exception {
        hall.plan(1, first.plusDays(3), Capacity.of(15, Map.of(LocalTime.of(16, 0), 9)));
        var code = hall.activeCode(8, 1, first, first.plusDays(5));
        var citizen = new Visitor(port);
        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));

        var sure = citizen.send(choice, "/book/decline", Map.of());
        var declined = citizen.send(sure, "/book/declined", Map.of());

        assertThat(declined.uri().getPath()).isEqualTo("/book/declined");
        var stranger = new Visitor(port);
        var refused = stranger.send(stranger.open("/book"), "/book", Map.of("code", code.printed()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Nothing can be booked with this code now");
        citizen.send(declined, "/book/reconsidered", Map.of());
        assertThat(stranger.send(stranger.open("/book"), "/book", Map.of("code", code.printed()))
                        .body())
                .contains("Choose a moment");
    }

    @Test
    void a_mistyped_code_is_told_so() throws Exception {
        var citizen = new Visitor(port);

        var answer = citizen.send(citizen.open("/book"), "/book", Map.of("code", "1234-5678-9ABC-DEFG"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a typing error in the code");
    }

    @Test
    void a_step_cannot_be_opened_by_its_address_nor_with_a_ticket_of_ones_own_making() throws Exception {
        var citizen = new Visitor(port);
        assertThat(citizen.open("/book/check").uri().getPath()).isEqualTo("/book");

        var forged = citizen.send(citizen.open("/book"), "/book/mine", Map.of("ticket", "AAAA"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("You were away for too long");
    }

    @Test
    void a_moment_that_somebody_keeps_is_answered_with_the_nearest_ones_and_comes_back_when_it_is_let_go()
            throws Exception {
        hall.plan(1, first.plusDays(1), Capacity.of(15, Map.of(LocalTime.of(10, 0), 1)));
        hall.plan(1, first.plusDays(2), Capacity.of(15, Map.of(LocalTime.of(11, 0), 9)));
        var quick = new Visitor(port);
        var slow = new Visitor(port);
        var wish = Map.of("first", first.plusDays(1) + "T10:00");

        var check = enter(quick, 3, wish);
        var late = enter(slow, 4, wish);

        assertThat(check.body()).containsPattern("We keep this for you until \\d\\d:\\d\\d");
        assertThat(late.body()).contains("10:00 has just been taken", "These moments are the nearest", "11:00");
        quick.send(check, "/book/first", Map.of());
        var now = slow.send(late, "/book/second", wish);
        assertThat(slow.send(now, "/book/confirm", Map.of()).uri().getPath()).isEqualTo("/book/booked");
    }

    private HttpResponse<String> enter(Visitor citizen, long seed, Map<String, String> wish) throws Exception {
        var code = hall.activeCode(seed, 1, first, first.plusDays(5));
        var choice = citizen.send(citizen.open("/book"), "/book", Map.of("code", code.printed()));
        return citizen.send(choice, "/book/second", wish);
    }
}
