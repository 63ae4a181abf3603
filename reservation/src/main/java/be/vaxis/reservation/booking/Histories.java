package be.vaxis.reservation.booking;

import java.util.Collection;
import java.util.Set;

/** Asks for many bookings at once whether anything has happened to them, as loading each would. */
public interface Histories {

    /**
     * Those of them that have any event. The others may be loaded in the same unit of work without asking again; should one
     * begin in the meantime, its key refuses what this unit of work stores.
     *
     * @param bookings by their printed ids
     */
    Set<String> begun(Collection<String> bookings);
}
