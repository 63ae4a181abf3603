package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.invitation.WithholdingCause;
import java.util.Optional;

/**
 * The second look, right before sending: is it still true? The first one was when the message became due.
 *
 * <p>A message tells what is booked when it is sent. So of changes in quick succession only the last is told; the earlier
 * ones would say the same, or say it under the wrong heading.
 */
final class Checks {

    private Checks() {}

    static Optional<WithholdingCause> againstSending(Waiting message, Addressee to) {
        boolean overtaken = to.isToldByLaterThan(message.message().announcement());
        return switch (message.subject()) {
            case INVITED -> when(!to.active() || to.code().isEmpty(), WithholdingCause.CODE_DEACTIVATED);
            case BOOKED, MOVED ->
                to.active()
                        ? when(overtaken || to.booked().isEmpty(), WithholdingCause.OVERTAKEN)
                        : Optional.of(WithholdingCause.CODE_DEACTIVATED);
            case DECLINED, HOME_ASKED -> when(overtaken, WithholdingCause.OVERTAKEN);
            case RECONSIDERED, HOME_WITHDRAWN ->
                to.active()
                        ? when(overtaken, WithholdingCause.OVERTAKEN)
                        : Optional.of(WithholdingCause.CODE_DEACTIVATED);
            case RECALL_PHYSICIAN, RECALL_COME_BACK, RECALL_INFORMED ->
                when(message.calledOff(), WithholdingCause.CALLED_OFF);
            case CANCELLED -> when(overtaken || !to.booked().isEmpty(), WithholdingCause.OVERTAKEN);
        };
    }

    private static Optional<WithholdingCause> when(boolean holds, WithholdingCause cause) {
        return holds ? Optional.of(cause) : Optional.empty();
    }
}
