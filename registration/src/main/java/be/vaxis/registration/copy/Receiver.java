package be.vaxis.registration.copy;

import java.util.Locale;

/**
 * Who holds a copy of the register. What each gets stands in {@link Copy}.
 *
 * <p>Dutch: <i>bestemmeling</i>. Source: process 4, Registration; process 6, Access.
 */
public enum Receiver {
    /** The personal health vault, Vitalink. */
    VAULT,
    /** The database of test results. */
    TEST_RESULTS,
    /** The contact centres, which judge the contacts of somebody infected. */
    CONTACT_TRACING;

    /** As it stands in a URL, in settings and in a measure. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
