package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.lineday.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The work of the hand-overs that are going on: a row of {@code handover_booking} for each booking, until the end. */
@Component
class HandoverBookings {

    /** What has become of one booking. */
    enum State {
        PLANNED,
        SECURED,
        UNPLACED,
        MOVED,
        LEFT_ALONE
    }

    /** A booking as it was and as it will be. */
    record Secured(List<Appointment> was, List<Appointment> is) {

        /** What was secured at the new centre. */
        List<Place> places() {
            return is.stream()
                    .filter(it -> !was.contains(it))
                    .map(Appointment::place)
                    .toList();
        }
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    HandoverBookings(JdbcClient database, JdbcTemplate batches, JsonMapper json) {
        this.database = database;
        this.batches = batches;
        this.json = json;
    }

    void plan(HandoverId handover, List<Affected> bookings) {
        batches.batchUpdate(
                """
                insert into handover_booking (handover, code, postal_code, was, state)
                values (?, ?, ?, cast(? as jsonb), 'PLANNED') on conflict (handover, code) do nothing""",
                bookings.stream()
                        .map(booking -> new Object[] {
                            handover.toString(),
                            booking.code().value(),
                            booking.postalCode().value(),
                            json.writeValueAsString(booking.appointments())
                        })
                        .toList());
    }

    int count(HandoverId handover, State state) {
        return database.sql("select count(*) from handover_booking where handover = ? and state = ?")
                .params(handover.toString(), state.name())
                .query(Integer.class)
                .single();
    }

    List<CodeDigest> in(HandoverId handover, State state, int most) {
        return database.sql("select code from handover_booking where handover = ? and state = ? order by code limit ?")
                .params(handover.toString(), state.name(), most)
                .query((row, number) -> new CodeDigest(row.getString("code")))
                .list();
    }

    /** Nobody else works on the booking until the transaction ends. */
    boolean lock(HandoverId handover, CodeDigest code, State state) {
        return database.sql("""
                        select 1 from handover_booking where handover = ? and code = ? and state = ? for update""")
                .params(handover.toString(), code.value(), state.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void secure(HandoverId handover, Affected booking, List<Appointment> is) {
        database.sql("""
                        update handover_booking
                        set state = 'SECURED', was = cast(? as jsonb), secured = cast(? as jsonb)
                        where handover = ? and code = ?""")
                .params(
                        json.writeValueAsString(booking.appointments()),
                        json.writeValueAsString(is),
                        handover.toString(),
                        booking.code().value())
                .update();
    }

    void set(HandoverId handover, CodeDigest code, State was, State is) {
        database.sql("update handover_booking set state = ? where handover = ? and code = ? and state = ?")
                .params(is.name(), handover.toString(), code.value(), was.name())
                .update();
    }

    Optional<Secured> secured(HandoverId handover, CodeDigest code) {
        return database.sql("""
                        select was, secured from handover_booking
                        where handover = ? and code = ? and state = 'SECURED'""")
                .params(handover.toString(), code.value())
                .query(this::secured)
                .optional();
    }

    void strikeOut(HandoverId handover, CodeDigest code) {
        database.sql("delete from handover_booking where handover = ? and code = ?")
                .params(handover.toString(), code.value())
                .update();
    }

    void strikeOutAll(HandoverId handover) {
        database.sql("delete from handover_booking where handover = ?")
                .param(handover.toString())
                .update();
    }

    private Secured secured(ResultSet row, int number) throws SQLException {
        return new Secured(
                List.of(json.readValue(row.getString("was"), Appointment[].class)),
                List.of(json.readValue(row.getString("secured"), Appointment[].class)));
    }
}
