package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.Capacity;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two halls side by side, of which the new one takes over the postal code of the old one. */
abstract class TwoHalls {

    private static final AtomicInteger TOWNS = new AtomicInteger(8_910);
    private static final Pattern ID = Pattern.compile("\"handover\":\"handover:([0-9a-f-]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    PostalCode town;
    String oldName;
    String newName;
    Hall oldHall;
    Hall newHall;
    LocalDate from;
    Program officer;

    @BeforeEach
    void two_halls_stand_side_by_side() throws Exception {
        int number = TOWNS.getAndAdd(2);
        town = new PostalCode(String.valueOf(number));
        oldName = "OLD-HALL-" + number;
        newName = "NEW-HALL-" + number;
        // far enough for the day before to be open for planning on a Monday afternoon too
        from = BelgianTime.dateOf(clock.instant()).plusDays(24);
        oldHall = halls.open(oldName, town.value(), 1);
        newHall = halls.open(newName, String.valueOf(number + 1), 1);
        oldHall.plan(1, from.minusDays(1), Capacity.of(15, Map.of(LocalTime.of(9, 0), 5)));
        oldHall.plan(1, from, Capacity.of(15, Map.of(LocalTime.of(9, 0), 5, LocalTime.of(10, 0), 5)));
        officer = program(Tokens.of("register-software"));
    }

    String ask() throws Exception {
        var answer = asking(from);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    HttpResponse<String> asking(LocalDate day) throws Exception {
        return officer.post(
                "/api/v1/competence-changes",
                "{\"centre\":\"%s\",\"postalCodes\":[\"%s\"],\"from\":\"%s\"}".formatted(newName, town, day));
    }

    String stateOf(String change) throws Exception {
        return officer.get("/api/v1/competence-changes/" + change).body();
    }

    VaccinationCode booked(int person, String hall, LocalDate day, String time) throws Exception {
        var code = hall(person).activeCode(seed(person), 1, from.minusDays(1), from.plusDays(30));
        var answer = book(code, hall, day, time);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return code;
    }

    Hall hall(int person) {
        return oldHall;
    }

    long seed(int person) {
        return Long.parseLong(town.value()) * 100 + person;
    }

    HttpResponse<String> book(VaccinationCode code, String hall, LocalDate day, String time) throws Exception {
        return anybody()
                .post(
                        "/api/v1/bookings",
                        "{\"code\":\"%s\",\"moments\":[{\"centre\":\"%s\",\"date\":\"%s\",\"time\":\"%s\"}]}"
                                .formatted(code.printed(), hall, day, time));
    }

    String whereIs(VaccinationCode code) throws Exception {
        return anybody()
                .post("/api/v1/bookings/_search", "{\"code\":\"%s\"}".formatted(code.printed()))
                .body();
    }

    void cancel(VaccinationCode code) throws Exception {
        anybody().post("/api/v1/bookings/_cancel", "{\"code\":\"%s\"}".formatted(code.printed()));
    }

    int taken(String hall, LocalDate day) {
        return sql.sql("select coalesce(sum(taken), 0) from lineday_place where centre = ? and day = ?")
                .params(hall, day)
                .query(Integer.class)
                .single();
    }

    /** Each of which is told. */
    int movesTo(String hall) {
        return sql.sql("""
                        select count(*) from reservation.domain_event where payload_type = 'reservation.booking.Moved'
                            and convert_from(payload, 'UTF8') like ?""").param("%" + hall + "%").query(Integer.class).single();
    }

    int rowsOfWork() {
        return sql.sql("select count(*) from handover_booking")
                .query(Integer.class)
                .single();
    }

    Program anybody() {
        return program(null);
    }

    Program program(@Nullable String token) {
        return new Program(port, token);
    }
}
