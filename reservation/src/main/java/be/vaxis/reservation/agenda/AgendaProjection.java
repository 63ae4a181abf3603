package be.vaxis.reservation.agenda;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Place;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per slot of a line day. The events tell how many places are taken, so nothing is counted here. */
@Component
@ProcessingGroup("reservation.agenda")
@Projection(tables = "agenda_slot")
class AgendaProjection {

    private static final String PLAN = """
            insert into agenda_slot (centre, day, line, slot, minutes, places, taken)
            select ?, ?, ?, planned.slot, ?, planned.places, 0
            from unnest(cast(? as time[]), cast(? as smallint[])) as planned (slot, places)
            on conflict (centre, day, line, slot)
                do update set minutes = excluded.minutes, places = excluded.places""";
    private static final String KEEP_ONLY =
            "delete from agenda_slot where centre = ? and day = ? and line = ? and slot <> all (cast(? as time[]))";
    private static final String COUNT =
            "update agenda_slot set taken = ? where centre = ? and day = ? and line = ? and slot = ?";

    private final Rows rows;
    private final JdbcClient database;

    AgendaProjection(Rows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @EventHandler
    void on(CapacityPlanned event) {
        var lineDay = event.lineDay();
        var slots = event.capacity().places();
        keepOnly(lineDay, slots.keySet());
        rows.set(
                lineDay,
                PLAN,
                lineDay.centre().code(),
                lineDay.date(),
                lineDay.line(),
                event.capacity().slotLengthMinutes(),
                array(slots.keySet()),
                array(slots.values()));
    }

    @EventHandler
    void on(DayClosed event) {
        keepOnly(event.lineDay(), Set.of());
    }

    @EventHandler
    void on(SlotBooked event) {
        count(new Place(event.lineDay(), event.slot()), event.taken());
    }

    @EventHandler
    void on(SlotReleased event) {
        count(new Place(event.lineDay(), event.slot()), event.taken());
    }

    @ResetHandler
    void forget() {
        database.sql("delete from agenda_slot").update();
    }

    private void keepOnly(LineDayId lineDay, Set<LocalTime> slots) {
        rows.set(lineDay, KEEP_ONLY, lineDay.centre().code(), lineDay.date(), lineDay.line(), array(slots));
    }

    private void count(Place place, int taken) {
        var lineDay = place.lineDay();
        rows.set(place, COUNT, taken, lineDay.centre().code(), lineDay.date(), lineDay.line(), place.slot());
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }
}
