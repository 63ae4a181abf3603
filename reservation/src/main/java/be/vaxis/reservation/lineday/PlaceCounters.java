package be.vaxis.reservation.lineday;

import static java.util.stream.Collectors.joining;

import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The counters as rows of {@code lineday_place}, whose check constraint is the last guard against overselling. */
@Component
class PlaceCounters implements PlaceCounts {

    private static final String COUNT =
            "update lineday_place set taken = taken + ? where centre = ? and day = ? and slot = ? and line = ?";
    private static final String LINES_AT_ONE_MOMENT =
            "select centre, day, slot, line, places, kept, taken from lineday_place where centre = ? and day = ? and slot = ?";

    private static final String LINES_AT_MOMENTS = """
            select place.centre, place.day, place.slot, line, places, kept, taken
            from unnest(cast(? as text[]), cast(? as date[]), cast(? as time[])) as moment (centre, day, slot)
            join lineday_place place on place.centre = moment.centre and place.day = moment.day and place.slot = moment.slot""";
    /** From here on one statement for any number, as each number has a statement of its own otherwise. */
    private static final int MANY = 3;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher process;

    PlaceCounters(JdbcClient database, JdbcTemplate batches, ApplicationEventPublisher process) {
        this.database = database;
        this.batches = batches;
        this.process = process;
    }

    @Override
    public void plan(LineDayId lineDay, Capacity capacity) {
        var slots = array(capacity.places().keySet());
        database.sql("""
                        insert into lineday_place
                            (centre, day, slot, line, minutes, places, kept, kept_percent, product, taken)
                        select ?, ?, planned.slot, ?, ?, planned.places, planned.kept, ?, ?, 0
                        from unnest(cast(? as time[]), cast(? as smallint[]), cast(? as smallint[]))
                            as planned (slot, places, kept)
                        on conflict (centre, day, slot, line)
                            do update set minutes = excluded.minutes, places = excluded.places,
                                kept = excluded.kept, kept_percent = excluded.kept_percent,
                                product = excluded.product""")
                .param(lineDay.centre().code())
                .param(lineDay.date())
                .param(lineDay.line())
                .param(capacity.slotLengthMinutes())
                .param(capacity.keptPercent())
                .param(capacity.product() == null ? null : capacity.product().value())
                .param(slots)
                .param(array(capacity.places().values()))
                .param(array(capacity.places().keySet().stream()
                        .map(capacity::keptAt)
                        .toList()))
                .update();
        database.sql("""
                        delete from lineday_place
                        where centre = ? and day = ? and line = ? and taken = 0
                            and slot <> all (cast(? as time[]))""")
                .param(lineDay.centre().code())
                .param(lineDay.date())
                .param(lineDay.line())
                .param(slots)
                .update();
        tell(lineDay);
    }

    private void tell(LineDayId lineDay) {
        process.publishEvent(new PlacesChanged(lineDay.centre()));
    }

    @Override
    public void lock(SortedSet<LineDayId> lineDays) {
        for (var lineDay : lineDays) {
            database.sql(
                            "select 1 from lineday_place where centre = ? and day = ? and line = ? order by slot for update")
                    .param(lineDay.centre().code())
                    .param(lineDay.date())
                    .param(lineDay.line())
                    .query()
                    .listOfRows();
        }
    }

    @Override
    public void change(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        int[] rows = count(changes);
        changes.stream().map(it -> it.place().lineDay()).forEach(this::tell);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 1) {
                throw new IllegalStateException(
                        "No places are counted for " + changes.get(i).place());
            }
        }
    }

    private int[] count(List<Change> changes) {
        try {
            return batches.batchUpdate(
                    COUNT, changes.stream().map(PlaceCounters::parameters).toList());
        } catch (DataIntegrityViolationException refused) {
            throw new CountedMeanwhile(changes.getFirst().place().lineDay(), refused);
        }
    }

    private static Object[] parameters(Change change) {
        var lineDay = change.place().lineDay();
        return new Object[] {
            change.by(), lineDay.centre().code(), lineDay.date(), change.place().slot(), lineDay.line()
        };
    }

    @Override
    public List<Count> at(Collection<Moment> moments) {
        var counts = (moments.size() < MANY ? few(moments) : many(moments))
                .query(PlaceCounters::count)
                .list();
        counts.stream()
                .filter(it -> it.isFullFor(Purpose.NEW_BOOKING)) // which others may still be offered
                .map(it -> it.place().lineDay())
                .forEach(this::tell);
        return counts;
    }

    private StatementSpec few(Collection<Moment> moments) {
        var parameters = new ArrayList<>();
        for (var moment : moments) {
            Collections.addAll(parameters, moment.centre().code(), moment.date(), moment.time());
        }
        return database.sql(String.join(" union all ", Collections.nCopies(moments.size(), LINES_AT_ONE_MOMENT)))
                .params(parameters);
    }

    /** @param moments each once */
    private StatementSpec many(Collection<Moment> moments) {
        return database.sql(LINES_AT_MOMENTS)
                .param(array(moments.stream().map(it -> it.centre().code()).toList()))
                .param(array(moments.stream().map(Moment::date).toList()))
                .param(array(moments.stream().map(Moment::time).toList()));
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        var lineDay = new LineDayId(
                new CentreId(row.getString("centre")), row.getInt("line"), row.getObject("day", LocalDate.class));
        return new Count(
                new Place(lineDay, row.getObject("slot", LocalTime.class)),
                row.getInt("places"),
                row.getInt("kept"),
                row.getInt("taken"));
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }
}
