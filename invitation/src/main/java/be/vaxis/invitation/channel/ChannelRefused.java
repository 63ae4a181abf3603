package be.vaxis.invitation.channel;

/**
 * This address will never take the message: use the next channel. Dutch: <i>kanaal geweigerd</i>.
 *
 * <p>Says why in a countable word, never whose address it was.
 */
public final class ChannelRefused extends RuntimeException {

    private final Reason reason;

    public ChannelRefused(Reason reason) {
        super("Refused for good: " + reason + ".");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why an address is of no use. */
    public enum Reason {
        /** It has not the shape of an address of this channel. */
        NOT_AN_ADDRESS,
        /** Nobody is there: an unknown number or mailbox. */
        NOBODY_THERE,
        /** The person said stop to the operator. */
        OPTED_OUT,
        /** A landline, which takes no texts. */
        NO_TEXTS,
        /** The operator may not send there, or would not take this message. */
        NOT_ALLOWED
    }
}
