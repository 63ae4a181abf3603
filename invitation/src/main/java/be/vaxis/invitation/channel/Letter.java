package be.vaxis.invitation.channel;

/**
 * One printed letter for one window envelope. Dutch: <i>brief</i>.
 *
 * @param id our message id, the same on every attempt; letters, digits, dashes, 64 at most
 * @param pdf A4, from {@link LetterPrinter}; the address is on the page and nowhere else
 */
public record Letter(String id, byte[] pdf) {

    public Letter {
        PlainId.check(id);
    }

    @Override
    public String toString() {
        return "letter:" + id;
    }
}
