package be.vaxis.reservation.centre;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a centre. */
public sealed interface CentreCommand {

    /** The same centre again, in the same words, is already open; in other words these hold from now on. */
    record OpenCentre(
            @TargetAggregateIdentifier CentreId centre, String name, Address address, int lines, Regime regime)
            implements CentreCommand {}

    /**
     * From this day on the centre serves these postal codes, which no other centre serves on that day or later. What
     * another centre serves changes hands by a change of competence, in the room {@code handover}.
     */
    record AssignCompetence(@TargetAggregateIdentifier CentreId centre, Set<PostalCode> postalCodes, LocalDate from)
            implements CentreCommand {}
}
