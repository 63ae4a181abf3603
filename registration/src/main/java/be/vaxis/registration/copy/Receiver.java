package be.vaxis.registration.copy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    CONTACT_TRACING,
    /** That of vaccination codes. Nothing is sent to it, as it hears contract events; what it holds is compared. */
    CODE_DATABASE;

    /** Those to whom copies are sent. */
    public static Set<Receiver> outside() {
        return EnumSet.complementOf(EnumSet.of(CODE_DATABASE));
    }

    /** As it stands in a URL, in settings and in a measure. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
