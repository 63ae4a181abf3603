package be.vaxis.invitation.invitation;

/** Why a message that was due is not sent: it would no longer be true. */
public enum WithholdingCause {
    /** The code was deactivated meanwhile: vaccinated elsewhere, or selected by mistake. */
    CODE_DEACTIVATED,
    /** What is booked changed again; a later message tells it. */
    OVERTAKEN,
    /** The person was forgotten. */
    FORGOTTEN,
    /** The recall of which it tells was called off. */
    CALLED_OFF
}
