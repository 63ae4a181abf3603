package be.vaxis.infra.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.oracle.Asked.Answer;
import be.vaxis.infra.oracle.Asked.Seen;
import be.vaxis.infra.testing.Hall;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Proof;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.lineday.Capacity;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A code that cannot be used is answered alike on every public page and endpoint, whatever the reason: to the byte, but for
 * what is drawn afresh, and within the noise of the time it takes. Samples of all kinds are taken in turns, in an order that
 * is drawn for each turn, so that whatever else goes on meets all kinds alike.
 */
@OnOtherParts
@Isolated("it measures times, and goes on until the noise of others is small enough")
class NonOracleIT {

    /** Why a code cannot be used. */
    enum Kind {
        UNKNOWN,
        NOT_INVITED,
        DECLINED,
        VACCINATED
    }

    /** A way to ask about a code. */
    interface Door {
        Answer ask(Asked somebody, String code, LocalDate day) throws IOException, InterruptedException;
    }

    static final int WARM_UP = 30;
    static final int AT_ONCE = 120;
    static final int MOST_SAMPLES = 1_800;
    static final int DRAWN = 20_211_122;
    static final String MISTYPED = "1234-5678-9ABC-DEFG";

    static final Map<String, Door> DOORS = doors();

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    CommandGateway commands;

    @Autowired
    Digests digests;

    final Random chance = new Random(DRAWN);
    final Map<Kind, VaccinationCode> codes = new EnumMap<>(Kind.class);
    LocalDate day;

    @BeforeEach
    void a_code_of_each_kind() throws Exception {
        day = BelgianTime.dateOf(clock.instant()).plusDays(40);
        var hall = halls.open("ORACLE-HALL", "9979", 1);
        hall.plan(1, day, Capacity.of(15, Map.of(LocalTime.of(9, 0), 50)));
        for (var kind : Kind.values()) {
            codes.put(kind, codeOf(kind, hall));
        }
    }

    private VaccinationCode codeOf(Kind kind, Hall hall) throws Exception {
        long seed = DRAWN + kind.ordinal();
        return switch (kind) {
            case UNKNOWN -> VaccinationCode.draw(new Random(seed));
            case NOT_INVITED -> closed(hall.activeCode(seed, 1, day, day));
            case DECLINED -> declined(hall.activeCode(seed, 1, day, day));
            case VACCINATED -> vaccinated(hall.activeCode(seed, 1, day, day));
        };
    }

    @Test
    void what_cannot_be_used_is_answered_alike_to_the_byte() throws Exception {
        var somebody = new Asked(port);
        for (var door : DOORS.entrySet()) {
            Seen unknown = ask(door.getValue(), somebody, Kind.UNKNOWN).seen();
            assertThat(unknown.status()).as(door.getKey()).isEqualTo(409);
            assertThat(unknown.body()).doesNotContain(codes.get(Kind.UNKNOWN).printed());
            for (var kind : Kind.values()) {
                assertThat(ask(door.getValue(), somebody, kind).seen())
                        .as("%s of a code that is %s", door.getKey(), kind)
                        .isEqualTo(unknown);
            }
        }
    }

    /** On a busy machine it takes more samples until two milliseconds show; so many are taken, and then judged. */
    @Test
    @Proof
    void what_cannot_be_used_takes_as_long_and_two_milliseconds_more_would_be_noticed() throws Exception {
        var somebody = new Asked(port);
        for (var door : DOORS.entrySet()) {
            var nanos = new EnumMap<Kind, long[]>(Kind.class);
            measure(WARM_UP, door.getValue(), somebody);
            do {
                measure(AT_ONCE, door.getValue(), somebody)
                        .forEach((kind, more) -> nanos.merge(kind, more, NonOracleIT::join));
            } while (!wouldNotice(nanos) && nanos.get(Kind.UNKNOWN).length < MOST_SAMPLES);

            assertThat(wouldNotice(nanos))
                    .as("%s: two milliseconds more for any kind", door.getKey())
                    .isTrue();
            long[] unknown = nanos.get(Kind.UNKNOWN);
            for (var kind : Kind.values()) {
                assertThat(Slower.differ(nanos.get(kind), unknown))
                        .as(
                                "%s of a code that is %s: %s us; unknown: %s us",
                                door.getKey(), kind, median(nanos.get(kind)) / 1_000, median(unknown) / 1_000)
                        .isFalse();
            }
        }
    }

    private static boolean wouldNotice(Map<Kind, long[]> nanos) {
        return nanos.values().stream()
                .allMatch(some -> Slower.differ(twoMillisecondsMore(some), nanos.get(Kind.UNKNOWN)));
    }

    @Test
    void a_typing_error_is_told_as_such_everywhere() throws Exception {
        var somebody = new Asked(port);
        for (var door : DOORS.entrySet()) {
            assertThat(door.getValue().ask(somebody, MISTYPED, day).seen().status())
                    .as(door.getKey())
                    .isIn(400, 422);
        }
    }

    private Map<Kind, long[]> measure(int samples, Door door, Asked somebody) throws Exception {
        var order = new ArrayList<>(List.of(Kind.values()));
        var nanos = new EnumMap<Kind, long[]>(Kind.class);
        order.forEach(kind -> nanos.put(kind, new long[samples]));
        for (int i = 0; i < samples; i++) {
            Collections.shuffle(order, chance);
            for (var kind : order) {
                nanos.get(kind)[i] = ask(door, somebody, kind).nanos();
            }
        }
        return nanos;
    }

    private Answer ask(Door door, Asked somebody, Kind kind) throws IOException, InterruptedException {
        return door.ask(somebody, codes.get(kind).printed(), day);
    }

    private static long[] join(long[] some, long[] more) {
        return LongStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static long[] twoMillisecondsMore(long[] nanos) {
        return Arrays.stream(nanos).map(it -> it + 2_000_000).toArray();
    }

    private static long median(long[] nanos) {
        return Arrays.stream(nanos).sorted().toArray()[nanos.length / 2];
    }

    private VaccinationCode closed(VaccinationCode code) {
        sql.sql("delete from bookable_code where code = ?")
                .param(digests.of(code).value())
                .update();
        return code;
    }

    private VaccinationCode declined(VaccinationCode code) throws Exception {
        new Program(port, null).post("/api/v1/bookings/_decline", "{\"code\":\"%s\"}".formatted(code.printed()));
        return code;
    }

    private VaccinationCode vaccinated(VaccinationCode code) throws Exception {
        new Program(port, null).post("/api/v1/bookings", wish(code.printed(), day));
        commands.sendAndWait(new CancelAppointments(new BookingId(digests.of(code)), Reason.CODE_DEACTIVATED));
        return closed(code);
    }

    private static String wish(String code, LocalDate day) {
        return "{\"code\":\"%s\",\"moments\":[{\"centre\":\"ORACLE-HALL\",\"date\":\"%s\",\"time\":\"09:00\"}]}"
                .formatted(code, day);
    }

    private static Map<String, Door> doors() {
        var doors = new LinkedHashMap<String, Door>();
        doors.put("/book", (somebody, code, day) -> somebody.page("/book", code));
        doors.put("/api/v1/bookings", (somebody, code, day) -> somebody.api("/api/v1/bookings", wish(code, day)));
        doors.put(
                "PUT /api/v1/bookings",
                (somebody, code, day) -> somebody.api("PUT", "/api/v1/bookings", wish(code, day)));
        doors.put(
                "/api/v1/bookings/_hold",
                (somebody, code, day) -> somebody.api("/api/v1/bookings/_hold", wish(code, day)));
        for (var path : List.of(
                "/api/v1/bookings/_search",
                "/api/v1/bookings/_cancel",
                "/api/v1/bookings/_release",
                "/api/v1/bookings/_decline",
                "/api/v1/free-moments")) {
            doors.put(path, (somebody, code, day) -> somebody.api(path, "{\"code\":\"%s\"}".formatted(code)));
        }
        return doors;
    }
}
