package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.centre.CentreId;
import java.util.Set;

/** Knows which places are secured for bookings that are being handed over. */
public interface SecuredPlaces {

    /** Under which names places are secured at this centre, as the database knows it at this moment. */
    Set<CodeDigest> at(CentreId centre);
}
