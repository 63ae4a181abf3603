package be.vaxis.registration.arrival;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what was told about somebody; nothing about who was never invited. */
@Component
class ExpectedPeople {

    private final JdbcClient sql;
    private final JsonMapper json;

    ExpectedPeople(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What is expected at this place, or else anywhere. */
    Optional<Expected> find(PersonId person, String centre) {
        var own = ownPerson(person);
        return own.filter(it -> it.isAwaitedAt(centre)).or(() -> byCode(person)).or(() -> own);
    }

    /** Of those who are booked without a code, the practice itself says who may come and when. */
    private Optional<Expected> ownPerson(PersonId person) {
        return sql.sql("select minimal_days, appointments from expected_own_person where person = ?")
                .param(person.value())
                .query((row, number) -> new Expected(
                        LocalDate.EPOCH,
                        LocalDate.of(9999, 12, 31),
                        row.getInt("minimal_days"),
                        true,
                        false,
                        List.of(json.readValue(row.getString("appointments"), Appointment[].class))))
                .optional();
    }

    private Optional<Expected> byCode(PersonId person) {
        return sql.sql("""
                        select p.*, coalesce(b.declined, false) as declined, coalesce(b.appointments, '[]') as appointments
                        from expected_person p left join expected_booking b on b.code = p.code where p.person = ?""").param(person.value()).query(this::read).optional();
    }

    private Expected read(ResultSet row, int number) throws SQLException {
        return new Expected(
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("minimal_days"),
                row.getBoolean("active"),
                row.getBoolean("declined"),
                List.of(json.readValue(row.getString("appointments"), Appointment[].class)));
    }
}
