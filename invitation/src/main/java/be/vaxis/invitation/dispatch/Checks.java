package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.invitation.invitation.WithholdingCause;
import java.util.Optional;

/** The second look, right before sending: is it still true? The first one was when the message became due. */
final class Checks {

    private Checks() {}

    static Optional<WithholdingCause> againstSending(Subject subject, Addressee to) {
        return switch (subject) {
            case INVITED -> when(!to.active() || to.code().isEmpty(), WithholdingCause.CODE_DEACTIVATED);
            case BOOKED, MOVED ->
                to.active()
                        ? when(to.booked().isEmpty(), WithholdingCause.OVERTAKEN)
                        : Optional.of(WithholdingCause.CODE_DEACTIVATED);
            case CANCELLED -> when(!to.booked().isEmpty(), WithholdingCause.OVERTAKEN);
        };
    }

    private static Optional<WithholdingCause> when(boolean holds, WithholdingCause cause) {
        return holds ? Optional.of(cause) : Optional.empty();
    }
}
