package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.selection.person.CodeTerms;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chloé of Gent Expo stands at the desk, and somebody arrives on the wrong day. */
@OnParts
class ArrivalIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Halls halls;

    @Autowired
    Crowds crowds;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void the_desk_is_told_what_stands_in_the_way_and_the_person_finds_the_look() throws Exception {
        var hall = halls.open("ARRIVAL-HALL", "9984", 1);
        var day = BelgianTime.dateOf(clock.instant()).plusDays(30);
        hall.plan(1, day, Capacity.of(15, Map.of(LocalTime.of(9, 0), 3)));
        var today = BelgianTime.dateOf(clock.instant());
        var anna = People.anna("9984", Contact.none());
        var insz = anna.insz();
        var booking = crowds.select(anna, new CodeTerms(1, 0, 0, today, today.plusWeeks(8)));
        var desk = new Visitor(port);
        desk.logInAs("chloe", "/arrivals");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrives(desk, insz).body())
                        .contains("Nothing is booked", "Book a moment on the page Desk"));

        commands.sendAndWait(new BookAppointments(booking, List.of(new Moment(hall.id(), day, LocalTime.of(9, 0)))));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrives(desk, insz).body())
                        .contains(
                                "They are expected on",
                                "at 09:00, at Hall ARRIVAL-HALL",
                                "Ask them to come back then",
                                "Anna Peeters")
                        .doesNotContain("Nothing is booked"));

        commands.sendAndWait(new DeclineVaccination(booking));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrives(desk, insz).body())
                        .contains("They said that they do not want to be vaccinated", "Nothing is booked"));
        assertThat(sql.sql("select count(*) from access.look where person = ? and purpose = 'arrival'")
                        .param(people.find(insz).orElseThrow().value())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void who_is_unknown_and_who_mistyped_are_told_so_and_a_citizen_is_not_behind_the_desk() throws Exception {
        var desk = new Visitor(port);
        var page = desk.logInAs("chloe", "/arrivals");

        assertThat(arrives(desk, People.freshInsz()).body()).contains("Nobody invited this person");
        var mistyped = desk.send(page, "/arrivals", Map.of("insz", "1"));
        assertThat(mistyped.statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).logInAs("anna", "/arrivals").statusCode()).isEqualTo(403);
    }

    /** On a fresh page: a form that is sent twice is answered as the first time. */
    private static HttpResponse<String> arrives(Visitor desk, Insz insz) throws Exception {
        return desk.send(desk.open("/arrivals"), "/arrivals", Map.of("insz", insz.value()));
    }
}
