package be.vaxis.invitation.channel;

/** Has letters printed and posted. Dutch: <i>brieven</i>. Source: process 2, Invitation. */
public interface Letters {

    /**
     * Hands a batch to the print shop. {@link PostingReports} tells later which letters were posted; what was handed over is
     * erased, here and there, once posting succeeded.
     *
     * <p>The same batch id is handed over once.
     *
     * @throws ChannelUnavailable when the print shop cannot be reached: try the same batch again later
     */
    Receipt post(LetterBatch batch);
}
