package be.vaxis.invitation.channel;

/**
 * The channel does not work at this moment: try the same message again later. Dutch: <i>kanaal niet beschikbaar</i>.
 *
 * <p>The text names the channel and what failed, never a person, a number or an address.
 */
public final class ChannelUnavailable extends RuntimeException {

    public ChannelUnavailable(String what) {
        super(what);
    }
}
