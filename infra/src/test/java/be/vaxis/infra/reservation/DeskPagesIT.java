package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.Invited;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pieter of the contact centre has somebody on the telephone; Chloé has somebody in front of her. */
@OnOtherParts
class DeskPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Visitor agent;
    Invited invited;
    LocalDate day;

    @BeforeEach
    void somebody_is_invited() {
        Hall hall = halls.open("DESK-HALL", "9986", 1);
        agent = new Visitor(port);
        day = BelgianTime.dateOf(clock.instant()).plusDays(30);
        hall.plan(1, day, Capacity.of(15, Map.of(LocalTime.of(9, 0), 90)));
        invited = hall.invite(day, day.plusDays(5));
    }

    @Test
    void an_agent_books_for_who_calls_and_it_is_kept_who_asked_and_who_looked() throws Exception {
        var desk = agent.logInAs("pieter", "/desk");

        var choice = agent.send(desk, "/desk", Map.of("who", invited.insz().formatted(), "mandate", "PARENT"));
        assertThat(choice.body())
                .contains(
                        "Contact centre: you help somebody on the telephone",
                        "In the capacity of: parent",
                        ">09:00</button>");
        var check = agent.send(choice, "/book/second", Map.of("first", day + "T09:00"));
        assertThat(check.body()).contains("Contact centre: you help");
        var booked = agent.send(check, "/book/confirm", Map.of());

        assertThat(booked.uri().getPath()).isEqualTo("/book/booked");
        assertThat(booked.body()).contains("Your booking is confirmed", "Next person");
        assertThat(agencies()).contains("\"party\": \"CONTACT_CENTRE\"", "\"mandate\": \"PARENT\"", "CONTACT-CENTRE");
        assertThat(invited.looks("reservation.booking")).isEqualTo(1);
    }

    @Test
    void by_the_code_somebody_is_found_as_well() throws Exception {
        var choice = find(invited.code().printed());

        assertThat(choice.body())
                .contains("Choose a moment", ">09:00</button>")
                .doesNotContain(invited.code().printed());
        assertThat(invited.looks("reservation.booking")).isEqualTo(1);
    }

    @Test
    void who_is_unknown_and_who_is_not_invited_get_one_answer() throws Exception {
        var notInvited = People.freshInsz();
        people.enrol(notInvited);

        var unknown = find(People.freshInsz().value());
        var known = find(notInvited.value());

        assertThat(unknown.statusCode()).isEqualTo(409);
        assertThat(known.statusCode()).isEqualTo(409);
        assertThat(unknown.body()).contains("Nothing can be booked with this code now");
        assertThat(known.body()).contains("Nothing can be booked with this code now");
    }

    @Test
    void a_typing_error_is_told_and_nobody_is_looked_up() throws Exception {
        var typed = invited.insz().value().startsWith("0")
                ? "1" + invited.insz().value().substring(1)
                : "0" + invited.insz().value().substring(1);

        var answer = find(typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("there is a typing error").doesNotContain(typed);
    }

    @Test
    void at_a_centre_only_those_are_helped_whom_it_serves() throws Exception {
        var desk = agent.logInAs("chloe", "/desk");

        var answer = agent.send(desk, "/desk", Map.of("who", invited.insz().value()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Another centre serves where this person lives");
    }

    @Test
    void who_declined_and_thinks_better_of_it_calls() throws Exception {
        var citizen = new Visitor(port);
        var choice = citizen.send(
                citizen.open("/book"), "/book", Map.of("code", invited.code().printed()));
        citizen.send(citizen.send(choice, "/book/decline", Map.of()), "/book/declined", Map.of());

        var declined = find(invited.insz().value());
        assertThat(declined.body()).contains("do not want to be vaccinated, and the code is closed");
        var open = agent.send(declined, "/desk/reopened", Map.of());

        assertThat(open.body()).contains("Choose a moment");
        assertThat(citizen.send(
                                citizen.open("/book"),
                                "/book",
                                Map.of("code", invited.code().printed()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_representative_with_the_code_says_by_what_right() throws Exception {
        var citizen = new Visitor(port);

        var choice = citizen.send(
                citizen.open("/book"), "/book", Map.of("code", invited.code().printed(), "mandate", "GUARDIAN"));
        var check = citizen.send(choice, "/book/second", Map.of("first", day + "T09:00"));
        citizen.send(check, "/book/confirm", Map.of());

        assertThat(choice.body()).contains("You act for somebody else", "In the capacity of: guardian");
        assertThat(agencies()).contains("\"party\": \"REPRESENTATIVE\"", "\"mandate\": \"GUARDIAN\"");
    }

    @Test
    void a_citizen_does_not_come_behind_the_desk() throws Exception {
        assertThat(agent.logInAs("anna", "/desk").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> find(String who) throws Exception {
        return agent.send(agent.logInAs("pieter", "/desk"), "/desk", Map.of("who", who));
    }

    private String agencies() {
        return sql.sql("""
                        select string_agg(jsonb_pretty(convert_from(payload, 'UTF8')::jsonb), ' ')
                        from reservation.domain_event
                        where payload_type = 'reservation.booking.AskedBy' and aggregate_identifier = ?""").param(invited.booking()).query(String.class).single();
    }
}
