package be.vaxis.invitation.channel;

/** Sends text messages. Dutch: <i>sms</i>. Source: process 2, Invitation. */
public interface Texts {

    /**
     * Hands one text to the operator; {@link DeliveryReports} tells later whether it reached the telephone.
     *
     * @throws ChannelUnavailable when the operator cannot be reached, is busy or fails: try again later
     * @throws ChannelRefused when this number will never receive a text: take the next channel
     */
    Receipt send(TextMessage message);

    /**
     * For who does not know how an earlier attempt ended, after a restart for instance: asks the operator first whether
     * it has this text already, and sends it only when it has not.
     *
     * <p>Slower than {@link #send}, and needed because the operator itself does not recognise a repetition.
     */
    default Receipt sendAgain(TextMessage message) {
        return send(message);
    }
}
