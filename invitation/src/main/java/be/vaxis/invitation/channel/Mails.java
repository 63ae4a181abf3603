package be.vaxis.invitation.channel;

/** Sends mail. Dutch: <i>e-mail</i>. Source: process 2, Invitation. */
public interface Mails {

    /**
     * Hands one mail to the relay. The same id gives the same {@code Message-ID}, by which a mailbox knows a repetition.
     *
     * @throws ChannelUnavailable when the relay cannot be reached or asks for patience: try again later
     * @throws ChannelRefused when this mailbox will never take a mail: take the next channel
     */
    Receipt send(MailMessage message);
}
