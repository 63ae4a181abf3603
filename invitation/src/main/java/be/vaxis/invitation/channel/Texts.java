package be.vaxis.invitation.channel;

/** Sends text messages. Dutch: <i>sms</i>. Source: process 2, Invitation. */
public interface Texts {

    /**
     * Hands one text to the operator; {@link DeliveryReports} tells later whether it reached the telephone.
     *
     * <p>The same id within a short time is sent once.
     *
     * @throws ChannelUnavailable when the operator cannot be reached, is busy or fails: try again later
     * @throws ChannelRefused when this number will never receive a text: take the next channel
     */
    Receipt send(TextMessage message);
}
