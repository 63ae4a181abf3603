package be.vaxis.reservation.centre;

import be.vaxis.kernel.PostalCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;

/** Knows which postal codes are served by another centre, as far as is known now. */
public interface Neighbours {

    /** Those among the postal codes that another centre serves on this day or later. */
    SortedSet<PostalCode> servedByOthers(CentreId centre, Set<PostalCode> postalCodes, LocalDate from);
}
