package be.vaxis.invitation.channel;

import java.util.List;

/**
 * One printed page for one envelope. Dutch: <i>brief</i>.
 *
 * @param id our message id, the same on every attempt; letters, digits, dash
 * @param to what shows in the window: name, street, postal code with municipality, 2 to 6 lines
 * @param pdf A4, from {@link LetterPrinter}
 */
public record Letter(String id, List<String> to, byte[] pdf) {

    static final String ID = "[A-Za-z0-9-]{1,64}";

    public Letter {
        to = List.copyOf(to);
        if (to.size() < 2 || to.size() > 6) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_AN_ADDRESS);
        }
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("a letter id holds letters, digits and dashes");
        }
    }

    @Override
    public String toString() {
        return "letter:" + id;
    }
}
