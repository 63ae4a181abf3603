package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a change of competence. */
public sealed interface HandoverCommand {

    HandoverId handover();

    /**
     * From this day on the centre shall serve these postal codes; those that it serves already are left out.
     *
     * @param by who asks, as the identity provider names them; never an INSZ
     */
    record AskChange(
            @TargetAggregateIdentifier HandoverId handover,
            CentreId centre,
            Set<PostalCode> postalCodes,
            LocalDate from,
            String by)
            implements HandoverCommand {}

    /** Who served the postal codes serves them again. What was booked at the new centre meanwhile stays booked. */
    record WithdrawChange(@TargetAggregateIdentifier HandoverId handover, String by) implements HandoverCommand {}

    /** Hands over every booking that the change concerns now, or none. */
    record HandOver(@TargetAggregateIdentifier HandoverId handover, String by) implements HandoverCommand {}

    /** Goes on with a hand-over when every place has been looked for: to moving, or to undoing. */
    record EndSecuring(@TargetAggregateIdentifier HandoverId handover) implements HandoverCommand {}

    /** Ends a hand-over when nothing is left to do. */
    record EndHandover(@TargetAggregateIdentifier HandoverId handover) implements HandoverCommand {}

    /** To be sent when nobody concerned is booked elsewhere any more. */
    record PutInEffect(@TargetAggregateIdentifier HandoverId handover) implements HandoverCommand {}
}
