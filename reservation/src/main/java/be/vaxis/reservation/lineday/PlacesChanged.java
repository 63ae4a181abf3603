package be.vaxis.reservation.lineday;

import be.vaxis.reservation.centre.CentreId;

/** What this process said of the free places of a centre may not hold any more. Told within the process, when the transaction ends. */
public record PlacesChanged(CentreId centre) {}
