package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.competence.Competence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the bookings that a change waits for: of codes of its postal codes, ahead, on days that the change gives to its
 * centre, and not there.
 */
@Component
class AffectedBookings {

    private static final String AFFECTED = """
            from bookable_code b join mybooking m on m.code = b.code
            cross join lateral (
                select array_agg(cast(a ->> 'dose' as int)) as concerned
                from jsonb_array_elements(m.appointments) a
                cross join lateral (select substr(a ->> 'lineDay', 9) as line_day) l
                cross join lateral (
                    select centre, waiting from competence c
                    where c.postal_code = b.postal_code and c.from_day <= cast(right(l.line_day, 10) as date)
                    order by c.from_day desc limit 1) c
                where c.waiting = :handover and c.centre <> split_part(l.line_day, '/', 1)
                    and (cast(right(l.line_day, 10) as date) + cast(a ->> 'slot' as time))
                        at time zone 'Europe/Brussels' > :now) a
            where b.postal_code = any (:postalCodes) and a.concerned is not null
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    AffectedBookings(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** All of them, the earliest appointment first. */
    List<Affected> of(Change change) {
        return Affected.inOrder(ask("select b.*, m.appointments, a.concerned " + AFFECTED, change)
                .query(this::affected)
                .list());
    }

    int count(Change change) {
        return ask("select count(*) " + AFFECTED, change).query(Integer.class).single();
    }

    boolean any(Change change) {
        return ask("select exists (select 1 " + AFFECTED + ")", change)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String question, Change change) {
        return database.sql(question)
                .param("handover", change.id().toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "postalCodes",
                        change.postalCodes().stream().map(PostalCode::value).toArray(String[]::new));
    }

    private Affected affected(ResultSet row, int number) throws SQLException {
        return new Affected(
                new CodeDigest(row.getString("code")),
                new PostalCode(row.getString("postal_code")),
                new Terms(
                        new Competence(List.of()),
                        row.getInt("doses"),
                        row.getInt("minimal_days"),
                        row.getInt("maximal_days"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                List.of(json.readValue(row.getString("appointments"), Appointment[].class)),
                Set.of((Integer[]) row.getArray("concerned").getArray()));
    }
}
