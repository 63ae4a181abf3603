package be.vaxis.reservation.directory;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;

/**
 * A centre as it is described now.
 *
 * @param address on one line, as printed in a confirmation
 */
public record CentreView(CentreId centre, String name, String address, int lines, Regime regime) {}
