package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.invitation.Obstacle;
import be.vaxis.invitation.invitation.WithholdingCause;

/** What became of one attempt to send one message. */
sealed interface Outcome {

    Waiting of();

    record Sent(Waiting of, Receipt receipt) implements Outcome {}

    record Refused(Waiting of, Obstacle obstacle) implements Outcome {}

    record Withheld(Waiting of, WithholdingCause cause) implements Outcome {}

    /** The carrier does not work now; the message waits. */
    record Postponed(Waiting of) implements Outcome {}
}
