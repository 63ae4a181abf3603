package be.vaxis.registration.status;

/**
 * Why somebody looks at vaccinations, as the access log shows it to the person.
 *
 * <p>Dutch: <i>reden van inzage</i>. Source: process 6, Access.
 */
public enum Purpose {
    /** To care for the person. */
    CARE("care"),
    /** To vaccinate the person, now. */
    VACCINATION("vaccination"),
    /** To see whether somebody who arrived can be vaccinated. */
    ARRIVAL("arrival"),
    /** To keep the own files of a care provider up to date. */
    FEED("feed"),
    /** To see one's own. */
    OWN("own");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
