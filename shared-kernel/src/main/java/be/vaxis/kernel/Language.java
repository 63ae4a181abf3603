package be.vaxis.kernel;

import java.util.Locale;

/**
 * A language in which Vaxis speaks to people: the three of the country, and English.
 *
 * <p>Dutch: <i>taal</i>. Source: process 7, an attestation is printed in these four.
 */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    /** The locale for texts and dates, always of Belgium: {@code nl-BE}. */
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT), "BE");
    }
}
