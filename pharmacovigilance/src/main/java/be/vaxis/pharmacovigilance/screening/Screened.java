package be.vaxis.pharmacovigilance.screening;

import java.util.Set;

/**
 * A text after the screen.
 *
 * @param text with a mask in the place of everything that was found
 * @param found what kinds of things, to tell who wrote it
 */
public record Screened(String text, Set<Kind> found) {

    /** What can tell who somebody is. */
    public enum Kind {
        /** An INSZ, also a BIS number, or eleven digits that look like one. */
        NUMBER,
        PHONE,
        MAIL,
        /** A name of the person whom the text is about. */
        NAME
    }

    public Screened {
        found = Set.copyOf(found);
    }
}
