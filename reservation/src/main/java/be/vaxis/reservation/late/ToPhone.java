package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks whom a centre has to phone: their booking was given up for a late change, and nothing else is booked yet. */
@Component
public class ToPhone {

    /** The processing group of its rows. */
    public static final String GROUP = "reservation.late";

    private static final String OPEN = " where centre = ? and (? or reached is not true) ";

    private final JdbcClient database;

    ToPhone(JdbcClient database) {
        this.database = database;
    }

    /** An appointment that is no more. */
    public record Lost(int dose, LocalDate date, LocalTime slot) {}

    /**
     * The last time somebody tried.
     *
     * @param by the identity provider's own name of who did
     */
    public record Call(Instant at, String by, boolean reached) {}

    /**
     * Somebody to be phoned, by the reference of the booking.
     *
     * @param person who it is; not known of a code that was heard of long ago
     * @param call nothing until somebody tried
     */
    public record Callee(
            BookingId booking,
            @Nullable PersonId person,
            List<Lost> lost,
            @Nullable Call call) {

        public String reference() {
            return booking.reference();
        }

        Callee and(Callee more) {
            return new Callee(
                    booking,
                    person,
                    Stream.concat(lost.stream(), more.lost.stream()).toList(),
                    call);
        }
    }

    /** @param all whether those are shown as well who were reached; they stay until they have booked anew */
    public int count(CentreId centre, boolean all) {
        return database.sql("select count(distinct code) from late_phone" + OPEN)
                .params(centre.code(), all)
                .query(Integer.class)
                .single();
    }

    /** Whose appointment was to be the soonest first. */
    public List<Callee> of(CentreId centre, boolean all, int most, int skipped) {
        var people = new LinkedHashMap<BookingId, Callee>();
        database.sql("with shown as (select code, min(day + slot) as first from late_phone" + OPEN + """
                        group by code order by first, code limit ? offset ?)
                        select p.*, b.person from shown s join late_phone p on p.code = s.code
                            left join bookable_code b on b.code = p.code
                        where p.centre = ? order by s.first, p.code, p.dose""")
                .params(centre.code(), all, most, skipped, centre.code())
                .query(ToPhone::callee)
                .list()
                .forEach(one -> people.merge(one.booking(), one, Callee::and));
        return new ArrayList<>(people.values());
    }

    /** @throws NotToPhone when the centre has not to phone them */
    public Callee find(CentreId centre, BookingId booking) {
        return database
                .sql("select p.*, null::uuid as person from late_phone p where centre = ? and code = ? order by dose")
                .params(centre.code(), booking.code().value())
                .query(ToPhone::callee)
                .list()
                .stream()
                .reduce(Callee::and)
                .orElseThrow(NotToPhone::new);
    }

    private static Callee callee(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Callee(
                new BookingId(new CodeDigest(row.getString("code"))),
                person == null ? null : new PersonId(person),
                List.of(new Lost(
                        row.getInt("dose"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("slot", LocalTime.class))),
                call(row));
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        var at = row.getObject("phoned_at", OffsetDateTime.class);
        return at == null ? null : new Call(at.toInstant(), row.getString("phoned_by"), row.getBoolean("reached"));
    }
}
