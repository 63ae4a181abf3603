package be.vaxis.infra.parties.arrivals;

import java.util.Locale;

/** By which way something arrived. Dutch: <i>kanaal</i>. */
public enum Kind {
    TEXT,
    MAIL,
    LETTER;

    /** As it stands in a URL and in a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
