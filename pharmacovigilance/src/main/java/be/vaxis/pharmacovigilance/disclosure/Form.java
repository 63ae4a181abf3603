package be.vaxis.pharmacovigilance.disclosure;

import java.util.Locale;

/**
 * How much of a person one pseudonym joins.
 *
 * <p>Doses that can be linked are known together, so ten people must be alike in all of them. Where they are not, the
 * link is cut: each dose carries a name of its own and has to be like ten others by itself only.
 *
 * <p>Dutch: <i>samenhang</i>.
 */
public enum Form {
    /** All doses of the person that are in scope, under one pseudonym. */
    WHOLE,
    /** One dose; whether the person has others in the file cannot be seen. */
    PART;

    /** As it stands in the file. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
