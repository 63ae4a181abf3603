package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.Invited;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three people in and around Gent cannot come, and a mobile team goes round. */
@OnThirdParts
class HomeRoundsIT {

    static final Pattern ROUND = Pattern.compile("/homes/round\\?id=([0-9a-f-]{36})");

    static final String ROUNDS = "/api/v1/centres/GENT-EXPO/home-rounds";

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    CommandGateway commands;

    @Autowired
    Freshness freshness;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Visitor team;
    LocalDate today;
    Invited veldstraat;
    Invited kouter;
    Invited dendermonde;

    @BeforeEach
    void three_people_wait() {
        var hall = halls.open("GENT-EXPO", "9996", 2);
        nobodyElseWaits();
        team = new Visitor(port);
        today = BelgianTime.dateOf(clock.instant());
        veldstraat = hall.invite(today, today.plusDays(60));
        kouter = hall.invite(today, today.plusDays(60));
        dendermonde = hall.invite(today, today.plusDays(60));
        ask(dendermonde, "Grote Markt", "9200");
        ask(veldstraat, "Veldstraat", "9000");
        ask(kouter, "Kouter", "9000");
        freshness.await("reservation.home");
    }

    @AfterEach
    void nobody_waits_any_more() {
        Stream.of(veldstraat, kouter, dendermonde)
                .forEach(it -> commands.sendAndWait(new CancelAppointments(of(it), Reason.PERSON_FORGOTTEN)));
    }

    @Test
    void a_round_is_made_gone_through_and_each_finds_who_looked() throws Exception {
        var round = makeRound("Team Noord");
        var page = team.open("/homes/round?id=" + round);
        assertThat(page.body())
                .contains(
                        "Team Noord",
                        "Kouter 7",
                        "Veldstraat 7",
                        "Grote Markt 7",
                        "+32470123456",
                        "<svg",
                        "To visit: 3")
                .contains("9000 Gent: 1–2", "9200 Dendermonde: 3");
        assertThat(veldstraat.looks("reservation.home")).isPositive();
        assertThat(team.open("/homes").body())
                .contains("Team Noord", "Nobody waits for the mobile team")
                .doesNotContain("Veldstraat 7");

        var done = mark(page, kouter, "DONE");
        assertThat(done.body()).contains("Done: 1. Not at home: 0. To visit: 2.", "Not done after all");
        assertThat(team.open("/homes").body()).doesNotContain("Kouter 7");
        var undone = mark(done, kouter, "TO_VISIT");
        assertThat(undone.body()).contains("Done: 0. Not at home: 0. To visit: 3.");
        var away = mark(undone, veldstraat, "NOT_AT_HOME");
        assertThat(away.body()).contains("waits for another round", "To visit: 2.");
        assertThat(team.open("/homes").body()).as("back among those who wait").contains("Veldstraat 7");

        makeRound("Team Zuid");
        var elsewhere = mark(away, veldstraat, "TO_VISIT");
        assertThat(elsewhere.statusCode()).isEqualTo(409);
        assertThat(elsewhere.body()).contains("This visit is in another round by now");
    }

    @Test
    void the_order_is_changed_and_the_way_found_again() throws Exception {
        var round = makeRound("Team Noord");
        var page = team.open("/homes/round?id=" + round);
        assertThat(order(page)).containsExactly("Kouter", "Veldstraat", "Grote Markt");
        assertThat(page.body())
                .as("no first is moved forward, none to do is undone")
                .doesNotContain("Not done after all");
        assertThat(page.body().split(">Earlier<")).hasSize(3);

        var moved = act(page, "move", kouter, Map.of("places", "1"));
        assertThat(order(moved)).containsExactly("Veldstraat", "Kouter", "Grote Markt");
        var found = act(moved, "way", kouter, Map.of());
        assertThat(order(found)).containsExactly("Kouter", "Veldstraat", "Grote Markt");
        var left = act(found, "leave", kouter, Map.of());
        assertThat(order(left)).containsExactly("Veldstraat", "Grote Markt");
        assertThat(team.open("/homes").body()).contains("Kouter 7");
    }

    @Test
    void who_withdraws_or_is_forgotten_leaves_the_round() throws Exception {
        var round = makeRound("Team Noord");

        commands.sendAndWait(new WithdrawHomeVisit(of(kouter)));
        commands.sendAndWait(new CancelAppointments(of(dendermonde), Reason.PERSON_FORGOTTEN));

        await().untilAsserted(() -> assertThat(sql.sql("select count(*) from home_round_stop where round = ?")
                        .param("round:" + round)
                        .query(Long.class)
                        .single())
                .isOne());
        assertThat(sql.sql("select count(*) from round_visit where code in (?, ?)")
                        .params(kouter.digest().value(), dendermonde.digest().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(order(team.open("/homes/round?id=" + round))).containsExactly("Veldstraat");
    }

    @Test
    void what_is_typed_wrong_is_told_and_stays() throws Exception {
        var list = team.logInAs("karim", "/homes");

        var nobody = team.send(list, "/homes/rounds", Map.of("day", today.toString(), "teams", " ,", "most", "7"));
        var yesterday = team.send(
                list, "/homes/rounds", Map.of("day", today.minusDays(1).toString(), "teams", "A", "most", "7"));

        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.body()).contains("Name 1 to 20 teams", "value=\"7\"");
        assertThat(yesterday.statusCode()).isEqualTo(409);
        assertThat(yesterday.body()).contains("That day is over");
    }

    @Test
    void a_round_of_another_centre_is_unknown() throws Exception {
        var id = "00000000-0000-4000-8000-000000000000";
        sql.sql(
                        "insert into home_round (round, centre, day, team) values (?, 'ELSEWHERE', ?, 'A') on conflict do nothing")
                .param("round:" + id)
                .param(today)
                .update();

        assertThat(team.logInAs("karim", "/homes/round?id=" + id).statusCode()).isEqualTo(404);
        assertThat(new Program(port, Tokens.of("centre-software"))
                        .get(ROUNDS + "/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_makes_reads_orders_and_marks_rounds_as_well() throws Exception {
        var program = new Program(port, Tokens.of("centre-software"));
        var planned =
                program.post(ROUNDS, "{\"day\": \"%s\", \"teams\": [\"A\", \"B\"], \"most\": 2}".formatted(today));
        assertThat(planned.statusCode()).isEqualTo(201);
        assertThat(planned.body()).contains("\"team\":\"A\"", "\"team\":\"B\"", "\"toVisit\":2", "\"toVisit\":1");
        var path = ROUNDS + "/"
                + planned.body().substring(planned.body().indexOf("round:")).substring(6, 42);

        assertThat(program.get(path).body()).contains("\"street\":\"Kouter\"", "\"phone\":\"+32470123456\"");
        assertThat(kouter.looks("reservation.home")).isOne();
        var both = "{\"visits\": [\"%s\", \"%s\"]}".formatted(veldstraat.booking(), kouter.booking());
        assertThat(program.put(path + "/order", both).statusCode()).isEqualTo(204);
        assertThat(program.put(path + "/order", "{\"visits\": []}").statusCode())
                .isEqualTo(409);
        var done = "{\"visit\": \"%s\", \"outcome\": \"DONE\"}".formatted(kouter.booking());
        assertThat(program.post(path + "/_mark", done).statusCode()).isEqualTo(204);
        assertThat(program.post(path + "/_findWay", "").statusCode()).isEqualTo(204);
        var left = "{\"visit\": \"%s\"}".formatted(veldstraat.booking());
        assertThat(program.post(path + "/_remove", left).statusCode()).isEqualTo(204);
        assertThat(program.get(ROUNDS + "?day=" + today).body()).contains("\"toVisit\":0,\"done\":1");
        assertThat(program.get("/api/v1/centres/BRIELPOORT/home-rounds?day=" + today)
                        .statusCode())
                .isEqualTo(403);
    }

    private void nobodyElseWaits() {
        sql.sql("select code from home_visit where centre = 'GENT-EXPO' and done_at is null")
                .query(String.class)
                .list()
                .forEach(code -> commands.sendAndWait(new WithdrawHomeVisit(BookingId.parse(code))));
    }

    private void ask(Invited who, String street, String postalCode) {
        var address = new Address(street, "7", null, new PostalCode(postalCode), "Gent");
        commands.sendAndWait(new AskForHomeVisit(of(who), new HomeWish(address, "+32470123456")));
    }

    /** Out of everybody who waits. */
    private String makeRound(String name) throws Exception {
        var list = team.logInAs("karim", "/homes");
        var made = team.send(
                list, "/homes/rounds", Map.of("day", today.plusDays(1).toString(), "teams", name, "most", "60"));
        assertThat(made.statusCode()).isEqualTo(200);
        return ROUND.matcher(made.body().substring(0, made.body().indexOf(name)))
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }

    private HttpResponse<String> mark(HttpResponse<String> page, Invited who, String outcome) throws Exception {
        return act(page, "mark", who, Map.of("outcome", outcome));
    }

    private HttpResponse<String> act(HttpResponse<String> page, String what, Invited who, Map<String, String> details)
            throws Exception {
        var fields = new HashMap<>(details);
        fields.put("booking", who.booking());
        return team.send(page, "/homes/round/" + what, fields);
    }

    private static List<String> order(HttpResponse<String> page) {
        return Pattern.compile("<strong>(Kouter|Veldstraat|Grote Markt) 7</strong>")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static BookingId of(Invited who) {
        return new BookingId(who.digest());
    }
}
