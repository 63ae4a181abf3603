package be.vaxis.infra.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.access.AccessHistory;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the plan of a centre to the exposure that research is made of, over HTTP, on real parts. */
@OnParts
class JourneyIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String CENTRE = "GENT-EXPO";

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    AccessHistory looks;

    @Autowired
    JdbcClient sql;

    @Test
    void from_the_plan_of_a_week_to_the_status_that_a_gp_reads() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(BRUSSELS);
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(3);
        LocalDate second = first.plusWeeks(4);
        open(today);
        var centre = new Program(port, Tokens.of("centre-software"));

        await().atMost(SOON).until(() -> plan(centre, first).statusCode() != 404); // the centre is in the directory
        assertThat(plan(centre, first).statusCode()).isBetween(200, 204);
        assertThat(plan(centre, second).statusCode()).isBetween(200, 204);
        HttpResponse<String> late = plan(centre, today.plusDays(1));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("reservation:planningClosed");

        Enrollee anna = invited(today);
        PersonId person = people.find(anna.insz()).orElseThrow();
        String code = codeTextedTo(anna);
        var citizen = new Program(port, null);
        await().atMost(SOON)
                .until(() -> citizen.post(
                                "/api/v1/free-moments", "{\"code\":\"%s\",\"from\":\"%s\"}".formatted(code, first))
                        .body()
                        .contains(first.toString()));

        String wish = wish(code, first, "09:00", second, "09:30");
        HttpResponse<String> booked = citizen.post("/api/v1/bookings", wish);
        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(citizen.post("/api/v1/bookings", wish).body()).isEqualTo(booked.body());
        await().atMost(SOON).until(() -> textsTo(anna).size() >= 2); // the invitation and a confirmation

        var nurse = centre;
        String dose = """
                {"insz":"%s","product":"COMIRNATY","lot":"EX1234","given":"%s","screening":{}}
                """.formatted(anna.insz().value(), today);
        HttpResponse<String> registered = nurse.postOnce("/api/v1/doses", "journey-" + person.value(), dose);
        assertThat(registered.statusCode()).isBetween(200, 201);
        assertThat(nurse.postOnce("/api/v1/doses", "journey-" + person.value(), dose)
                        .statusCode())
                .isEqualTo(registered.statusCode());

        var gp = new Program(port, Tokens.of("gp-software"));
        await().atMost(SOON).until(() -> status(gp, anna).contains("FIRST_DOSE_SECOND_NEEDED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(looks.of(person, 0))
                        .anyMatch(look -> "GP".equals(look.profession()) && !look.bySelf()));
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from exposure_dose where person = ?")
                                .param(person.value())
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private void open(LocalDate today) {
        var centre = new CentreId(CENTRE);
        var address = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");
        commands.sendAndWait(new OpenCentre(centre, "Gent Expo", address, 2, Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(centre, Set.of(new PostalCode("9000")), today.minusDays(1)));
    }

    private HttpResponse<String> plan(Program centre, LocalDate day) throws IOException, InterruptedException {
        String week =
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return centre.put("/api/v1/centres/" + CENTRE + "/weeks/" + week, """
                {"days":[{"line":1,"date":"%s","slotLengthMinutes":30,"places":{"09:00":4,"09:30":4}}]}
                """.formatted(day));
    }

    private Enrollee invited(LocalDate today) {
        Enrollee anna = People.reachableBy("+3247%07d".formatted(Math.floorMod(System.nanoTime(), 10_000_000L)));
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        PersonId person = people.find(anna.insz()).orElseThrow();
        commands.sendAndWait(new SelectPeople(
                List.of(person),
                SelectionSource.NATIONAL_REGISTER,
                new CodeTerms(2, 21, 42, today, today.plusWeeks(8))));
        return anna;
    }

    private static List<String> textsTo(Enrollee person) {
        return Parts.first()
                .arrivals()
                .page(null, String.valueOf(person.contact().mobile()), 1)
                .arrivals()
                .stream()
                .map(arrival -> arrival.body())
                .toList();
    }

    private static String codeTextedTo(Enrollee person) {
        await().atMost(SOON).until(() -> !textsTo(person).isEmpty());
        var code = CODE.matcher(textsTo(person).getLast());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String wish(String code, LocalDate first, String at, LocalDate second, String then) {
        return """
                {"code":"%1$s","moments":[{"centre":"%2$s","date":"%3$s","time":"%4$s"},{"centre":"%2$s","date":"%5$s","time":"%6$s"}]}
                """.formatted(code, CENTRE, first, at, second, then);
    }

    private static String status(Program gp, Enrollee person) throws IOException, InterruptedException {
        return gp.post(
                        "/api/v1/vaccination-status/_search",
                        "{\"insz\":[\"%s\"]}".formatted(person.insz().value()))
                .body();
    }
}
