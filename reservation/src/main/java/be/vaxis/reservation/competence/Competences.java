package be.vaxis.reservation.competence;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Asks who serves which postal code, from which day on. */
public interface Competences {

    /**
     * A centre begins to serve a postal code.
     *
     * @param waiting whether people who are booked elsewhere from that day on are still to be received there
     */
    record Start(PostalCode postalCode, LocalDate from, CentreId centre, boolean waiting) {}

    /** Every one of them, by postal code and day. */
    List<Start> all();

    /** The starts of these postal codes, in order of the day. */
    List<Start> of(Collection<PostalCode> postalCodes);

    /** For whoever books now: what waits counts as if it held already. */
    SortedMap<PostalCode, Competence> forBooking(Collection<PostalCode> postalCodes);
}
