package be.vaxis.reservation.mybooking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what is booked with a code. */
@Component
public class MyBookings {

    private final JdbcClient database;
    private final JsonMapper json;

    MyBookings(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<MyBooking> find(CodeDigest code) {
        return database.sql("select revision, appointments from mybooking where code = ?")
                .param(code.value())
                .query(this::booking)
                .optional();
    }

    private MyBooking booking(ResultSet row, int number) throws SQLException {
        var appointments = json.readValue(row.getString("appointments"), Appointment[].class);
        return new MyBooking(row.getLong("revision"), List.of(appointments));
    }
}
