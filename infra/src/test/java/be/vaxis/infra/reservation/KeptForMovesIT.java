package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A share of the places stays free for people who move: planned on the page, read in the API, kept when somebody books. */
@OnOtherParts
class KeptForMovesIT {

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    Clock clock;

    Hall hall;
    LocalDate day;

    @BeforeEach
    void gent_expo_is_open() {
        hall = halls.open("GENT-EXPO", "9981", 1);
        day = BelgianTime.dateOf(clock.instant()).plusWeeks(50);
    }

    @Test
    void a_new_booking_is_not_offered_nor_given_a_kept_place_and_a_move_is() throws Exception {
        var planner = new Visitor(port);
        var week = planner.logInAs("chloe", "/planning?week=" + IsoWeek.of(day));
        var planned = planner.send(week, "/planning", HalfHours.fill("1/" + day, "10:00", "1", "kept", "50"));
        assertThat(planned.body()).contains("09:00–10:00 × 1", "50 % kept free for moves: 1 places");
        assertThat(new Program(port, Tokens.of("centre-software"))
                        .get("/api/v1/centres/GENT-EXPO/weeks/" + IsoWeek.of(day))
                        .body())
                .contains("\"keptPercent\":50", "{\"slot\":\"09:30:00\",\"places\":1,\"kept\":1,\"booked\":0}");

        var code = hall.activeCode(8101, 1, day, day);
        var program = new Program(port, null);
        assertThat(free(program, code, "")).contains("09:00").doesNotContain("09:30");
        assertThat(free(program, code, ",\"moving\":true")).contains("09:00", "09:30");
        var late = program.post("/api/v1/bookings", wish(code, "09:30"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("reservation:slotFull");

        assertThat(program.post("/api/v1/bookings", wish(code, "09:00")).statusCode())
                .isEqualTo(201);
        HttpResponse<String> moved = program.put("/api/v1/bookings", wish(code, "09:30"));
        assertThat(moved.statusCode()).isEqualTo(200);
    }

    private String free(Program program, VaccinationCode code, String more) throws Exception {
        return program.post(
                        "/api/v1/free-moments",
                        "{\"code\":\"%s\",\"from\":\"%s\"%s}".formatted(code.printed(), day, more))
                .body();
    }

    private String wish(VaccinationCode code, String time) {
        return "{\"code\":\"%s\",\"moments\":[{\"centre\":\"GENT-EXPO\",\"date\":\"%s\",\"time\":\"%s\"}]}"
                .formatted(code.printed(), day, time);
    }
}
