package be.vaxis.reservation.ownperson;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code own_person}, each beside the row of {@code bookable_code} that lets them be booked. */
@Component
class OwnPeopleRows implements OwnPeople {

    private static final int WEEKS = 52;

    /** Of somebody whom another practice expects, nothing is changed. */
    private static final String TAKE_IN = """
            insert into bookable_code (code, person, practice, doses, minimal_days, maximal_days, from_day, until_day)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set practice = excluded.practice, doses = excluded.doses,
                minimal_days = excluded.minimal_days, maximal_days = excluded.maximal_days,
                from_day = excluded.from_day, until_day = excluded.until_day
            where bookable_code.practice = excluded.practice
                or bookable_code.expected_until is null or bookable_code.expected_until <= ?""";

    private static final String KEEP = """
            insert into own_person (code, person, practice, sealed, doses, minimal_days, maximal_days, taken_in_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set practice = excluded.practice, sealed = excluded.sealed,
                doses = excluded.doses, minimal_days = excluded.minimal_days, maximal_days = excluded.maximal_days,
                taken_in_at = excluded.taken_in_at""";

    private static final String DAY = """
            select o.code, o.sealed, cast(a ->> 'slot' as time) as slot, cast(a ->> 'dose' as int) as dose,
                jsonb_array_length(m.appointments) as doses
            from own_person o join mybooking m on m.code = o.code cross join jsonb_array_elements(m.appointments) a
            where o.practice = ? and a ->> 'lineDay' like ?
            order by slot, o.code""";

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    OwnPeopleRows(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public boolean takeIn(TakeIn command) {
        var now = clock.instant();
        var today = BelgianTime.dateOf(now);
        var series = command.series();
        var name = command.person().name().value();
        var person = command.patient().owner().value();
        var practice = command.practice().code();
        int taken = database.sql(TAKE_IN)
                .params(name, person, practice, series.doses(), series.minimalDays(), series.maximalDays())
                .params(today, today.plusWeeks(WEEKS), now.atOffset(UTC))
                .update();
        if (taken == 0) {
            return false;
        }
        database.sql(KEEP)
                .params(name, person, practice, sealing.seal(command.patient()))
                .params(series.doses(), series.minimalDays(), series.maximalDays(), now.atOffset(UTC))
                .update();
        return true;
    }

    @Override
    public Optional<Personal<OwnPatient>> find(CodeDigest name, CentreId practice) {
        return database.sql("select sealed from own_person where code = ? and practice = ?")
                .params(name.value(), practice.code())
                .query((row, number) -> patient(row))
                .optional();
    }

    @Override
    public Optional<Series> lastSeries(CentreId practice) {
        return database.sql("""
                        select doses, minimal_days, maximal_days from own_person
                        where practice = ? order by taken_in_at desc limit 1""")
                .param(practice.code())
                .query((row, number) ->
                        new Series(row.getInt("doses"), row.getInt("minimal_days"), row.getInt("maximal_days")))
                .optional();
    }

    @Override
    public List<Expected> on(LocalDate day, CentreId practice) {
        return database
                .sql(DAY)
                .params(practice.code(), "lineday:" + practice.code() + "/%/" + day)
                .query((row, number) -> new Expected(
                        new CodeDigest(row.getString("code")),
                        patient(row),
                        row.getObject("slot", LocalTime.class),
                        row.getInt("dose"),
                        row.getInt("doses")))
                .list()
                .stream()
                .filter(expected -> !expected.patient().isShredded())
                .toList();
    }

    private Personal<OwnPatient> patient(ResultSet row) throws SQLException {
        return sealing.open(row.getString("sealed"), OwnPatient.class);
    }
}
