package be.vaxis.pharmacovigilance.icsr;

/** The file could not be written: the place it goes to failed. Dutch: <i>niet weggeschreven</i>. */
public final class IcsrNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IcsrNotWritten(Exception cause) {
        super("the file could not be written", cause);
    }
}
