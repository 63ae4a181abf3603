package be.vaxis.reservation.centre;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import java.time.LocalDate;
import java.util.SortedSet;

/** What happens to a centre. */
public sealed interface CentreEvent {

    CentreId centre();

    /** The centre exists as described, in place of any earlier description. */
    record CentreOpened(CentreId centre, String name, Address address, int lines, Regime regime)
            implements CentreEvent {}

    /** From this day on the centre serves these postal codes. */
    record CompetenceAssigned(CentreId centre, SortedSet<PostalCode> postalCodes, LocalDate from)
            implements CentreEvent {}
}
