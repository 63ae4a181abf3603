package be.vaxis.reservation.agenda;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Purpose;
import java.time.LocalDate;
import java.util.List;

/** Asks what is planned and what is free. */
public interface Agenda {

    /** Every slot of every line of the centre, from the first day to the last, by day, line and time. */
    List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last);

    /**
     * Days with a place that is free for this, from the first day to the last; a place may be gone when somebody asks
     * for it.
     */
    List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose);
}
