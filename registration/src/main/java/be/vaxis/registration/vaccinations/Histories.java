package be.vaxis.registration.vaccinations;

import java.util.Collection;
import java.util.Set;

/** Asks for many people at once whether anything has happened to their vaccinations, as loading each would. */
public interface Histories {

    /**
     * Those of them that have any event. The others may be loaded in the same unit of work without asking again; should one
     * begin in the meantime, its key refuses what this unit of work stores.
     *
     * @param vaccinations by their printed ids
     */
    Set<String> begun(Collection<String> vaccinations);
}
