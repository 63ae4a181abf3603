package be.vaxis.reservation.agenda;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** An agenda of Flanders Expo without a database. */
public class AgendaInMemory implements Agenda {

    private final List<AgendaSlot> slots = new ArrayList<>();

    public void free(LocalDate date, LocalTime time) {
        slot(1, date, time, 1, 0);
    }

    public void slot(int line, LocalDate date, LocalTime time, int places, int taken) {
        slots.add(new AgendaSlot(line, date, time, 15, places, 0, 0, taken, null));
    }

    /** A moment at which only somebody who moves finds a place. */
    public void freeForMoves(LocalDate date, LocalTime time) {
        slots.add(new AgendaSlot(1, date, time, 15, 1, 1, 50, 0, null));
    }

    public FreeMoments freeMoments(Clock clock) {
        return new FreeMoments(this, clock);
    }

    @Override
    public List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last) {
        return slots.stream()
                .filter(slot -> centre.equals(GENT_EXPO))
                .filter(slot -> !slot.date().isBefore(first) && !slot.date().isAfter(last))
                .toList();
    }

    @Override
    public List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose) {
        var days = new TreeMap<LocalDate, TreeSet<LocalTime>>();
        slots(centre, first, last).stream()
                .filter(slot -> slot.taken() < slot.places() - (purpose == Purpose.MOVE ? 0 : slot.kept()))
                .forEach(slot -> days.computeIfAbsent(slot.date(), date -> new TreeSet<>())
                        .add(slot.slot()));
        return days.entrySet().stream()
                .map(day -> new FreeDay(centre, day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
