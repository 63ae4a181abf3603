package be.vaxis.infra.reservation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.reservation.lineday.Capacity;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One hall takes over a postal code from another, with the people who are booked there. */
@OnOtherParts
class HandoverIT extends TwoHalls {

    @Test
    void an_officer_asks_looks_first_and_hands_over_on_the_pages() throws Exception {
        newHall.plan(1, from, Capacity.of(15, Map.of(LocalTime.of(9, 0), 1)));
        var code = booked(1, oldName, from, "09:00");
        var sofie = new Visitor(port);
        var list = sofie.logInAs("sofie", "/competence");
        assertThat(list.body()).contains("Who serves which postal codes", "Hall " + newName);
        assertThat(sofie.open("/competence?find=" + town.value()).body())
                .contains("Centres: 1<", "<h3>Hall " + oldName)
                .doesNotContain("<h3>Hall " + newName);
        assertThat(sofie.open("/competence?find=Nergenshuizen&page=9").body()).contains("Centres: 0<");

        var late = sofie.send(
                list, "/competence", Map.of("centre", newName, "postalCodes", town.value(), "from", "2021-05-06"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Choose today or a later day", "value=\"" + town.value() + "\"");

        var asked = sofie.send(
                late, "/competence", Map.of("centre", newName, "postalCodes", town.value(), "from", from.toString()));
        assertThat(asked.uri().getPath()).isEqualTo("/competence/change");
        assertThat(asked.body())
                .contains("carried out or handed over: 1", "at the same moment: 1", "Hand over now", "Asked by sofie");

        var begun = sofie.send(asked, "/competence/hand-over", Map.of());
        await().atMost(ofSeconds(30))
                .until(() -> sofie.open(begun.uri().toString()).body().contains("In effect"));
        assertThat(whereIs(code)).contains(newName);
        assertThat(new Visitor(port).logInAs("chloe", "/competence").statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_is_booked_from_that_day_on_is_moved_as_near_as_can_be_and_then_the_change_holds() throws Exception {
        newHall.plan(1, from, Capacity.of(15, Map.of(LocalTime.of(9, 0), 1, LocalTime.of(9, 15), 1)));
        newHall.plan(1, from.plusDays(1), Capacity.of(15, Map.of(LocalTime.of(9, 0), 5)));
        var theDayBefore = booked(1, oldName, from.minusDays(1), "09:00");
        var first = booked(2, oldName, from, "09:00");
        var second = booked(3, oldName, from, "09:00");
        var third = booked(4, oldName, from, "10:00");

        var change = ask();
        await().atMost(ofSeconds(10)).until(() -> stateOf(change).contains("\"left\":3"));
        assertThat(stateOf(change)).contains("\"stage\":\"WAITING\"", "\"by\":\"register-software\"");

        var late = hall(5).activeCode(seed(5), 1, from.minusDays(1), from.plusDays(30));
        assertThat(book(late, oldName, from, "09:00").body()).contains("reservation:centreNotCompetent");
        assertThat(book(late, oldName, from.minusDays(1), "09:00").statusCode()).isEqualTo(201);

        assertThat(officer.post("/api/v1/competence-changes/" + change + "/_preview", "{}")
                        .body())
                .contains("\"bookings\":3,\"sameMoment\":1,\"sameDay\":1,\"otherDay\":1,\"unplaced\":0");
        assertThat(officer.post("/api/v1/competence-changes/" + change + "/_handOver", "{}")
                        .statusCode())
                .isEqualTo(202);

        await().atMost(ofSeconds(30)).until(() -> stateOf(change).contains("\"stage\":\"IN_EFFECT\""));
        assertThat(stateOf(change)).contains("\"moved\":3", "\"left\":0");
        assertThat(whereIs(theDayBefore)).contains(oldName);
        assertThat(whereIs(first) + whereIs(second))
                .doesNotContain(oldName)
                .contains("\"date\":\"" + from + "\",\"time\":\"09:00:00\"");
        assertThat(whereIs(third)).contains(newName);
        assertThat(taken(oldName, from)).isZero();
        assertThat(taken(newName, from) + taken(newName, from.plusDays(1))).isEqualTo(3);
        assertThat(rowsOfWork()).isZero();
        assertThat(movesTo(newName)).isEqualTo(3);
    }

    @Test
    void when_one_finds_no_place_everybody_stays_and_nobody_is_told() throws Exception {
        newHall.plan(1, from, Capacity.of(15, Map.of(LocalTime.of(9, 0), 1)));
        var first = booked(1, oldName, from, "09:00");
        var second = booked(2, oldName, from, "10:00");

        var change = ask();
        await().atMost(ofSeconds(10)).until(() -> stateOf(change).contains("\"left\":2"));
        officer.post("/api/v1/competence-changes/" + change + "/_handOver", "{}");

        await().atMost(ofSeconds(30)).until(() -> stateOf(change).contains("\"unplaced\":1"));
        await().atMost(ofSeconds(30)).until(() -> stateOf(change).contains("\"stage\":\"WAITING\""));
        assertThat(whereIs(first)).contains(oldName, "09:00");
        assertThat(whereIs(second)).contains(oldName, "10:00");
        assertThat(taken(oldName, from)).isEqualTo(2);
        assertThat(taken(newName, from)).isZero();
        assertThat(movesTo(newName)).isZero();

        cancel(first);
        cancel(second);
        await().atMost(ofSeconds(30)).until(() -> stateOf(change).contains("\"stage\":\"IN_EFFECT\""));
    }

    @Test
    void withdrawn_the_old_hall_is_booked_again() throws Exception {
        booked(1, oldName, from, "09:00");
        var change = ask();
        await().atMost(ofSeconds(10)).until(() -> stateOf(change).contains("\"left\":1"));

        assertThat(officer.post("/api/v1/competence-changes/" + change + "/_withdraw", "{}")
                        .statusCode())
                .isEqualTo(204);

        var code = hall(2).activeCode(seed(2), 1, from, from.plusDays(30));
        await().atMost(ofSeconds(10))
                .until(() -> book(code, oldName, from, "10:00").statusCode() == 201);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_its_name() throws Exception {
        assertThat(asking(from.minusDays(40)).body()).contains("reservation:changeInThePast");
        ask();
        await().atMost(ofSeconds(10))
                .until(() -> asking(from).body().contains("reservation:nothingChanges")
                        || asking(from).body().contains("reservation:changeWaiting"));
        assertThat(officer.post("/api/v1/competence-changes/nonsense/_withdraw", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(program(Tokens.of("centre-software"))
                        .get("/api/v1/competence-changes")
                        .statusCode())
                .isEqualTo(403);
    }
}
