package be.vaxis.reservation.directory;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import org.jspecify.annotations.Nullable;

/**
 * A centre as it is described now.
 *
 * @param address on one line, as printed in a confirmation
 * @param postalCode of the address; nothing when it was not kept yet
 */
public record CentreView(
        CentreId centre,
        String name,
        String address,
        int lines,
        Regime regime,
        @Nullable PostalCode postalCode) {

    /** Whether it vaccinates its own people only. */
    public boolean isPractice() {
        return regime == Regime.OWN_PEOPLE;
    }

    public CentreView(CentreId centre, String name, String address, int lines, Regime regime) {
        this(centre, name, address, lines, regime, null);
    }
}
