package be.vaxis.kernel.access;

import be.vaxis.kernel.PersonId;
import java.util.List;

/**
 * What a person may read about who looked at their data, latest first.
 *
 * <p>Dutch: <i>toegangsoverzicht</i>. Source: process 6, Access.
 */
public interface AccessHistory {

    /** How many looks fit on a page. */
    int PAGE_SIZE = 50;

    /**
     * One page of looks.
     *
     * @param page counted from 0
     * @return at most {@link #PAGE_SIZE} looks; fewer on the last page, none after it
     */
    List<Look> of(PersonId person, int page);
}
