package be.vaxis.selection.person;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.Map;

/**
 * Who is enrolled, so that thousands are taken over without reading the history of each.
 *
 * <p>Changes in the transaction of the command, and so always agrees with the events.
 */
interface MetPeople {

    /**
     * Notes that all these are enrolled.
     *
     * @return those who were not enrolled before; true for who was met otherwise and therefore has a history
     */
    Map<PersonId, Boolean> enrol(Collection<PersonId> people);

    /** Notes that somebody who is not enrolled has a history from now on. */
    void meet(PersonId person);
}
