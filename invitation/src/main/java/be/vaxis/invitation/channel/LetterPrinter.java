package be.vaxis.invitation.channel;

/** Lays a letter out on A4 for a window envelope. Dutch: <i>brief opmaken</i>. Source: process 2, Invitation. */
public interface LetterPrinter {

    /** One PDF with its fonts inside and the link as a QR code. */
    byte[] pdf(LetterText letter);
}
