package be.vaxis.infra.parties.arrivals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in which addresses of pages can be followed, as a telephone shows it. */
final class LinkedText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private LinkedText() {}

    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var found = ADDRESS.matcher(text);
        int told = 0;
        while (found.find()) {
            pieces.add(new Piece(text.substring(told, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            told = found.end();
        }
        pieces.add(new Piece(text.substring(told), false));
        return pieces;
    }

    /** @param link whether the text is an address */
    record Piece(String text, boolean link) {}
}
