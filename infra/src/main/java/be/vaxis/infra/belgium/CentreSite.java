package be.vaxis.infra.belgium;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import java.util.List;

/**
 * A vaccination centre as the campaign would set it up.
 *
 * <p>Dutch: <i>vaccinatiecentrum</i>, <i>vaccinatielijn</i>, <i>bevoegdheidsgebied</i>. Source: process 3, Reservation.
 *
 * @param id such as {@code GENT-EXPO}
 * @param lines in parallel, by the number of people in the area
 * @param competence the postal codes it serves; each code of the country belongs to one centre
 * @param selfBooked whether citizens book themselves instead of confirming a moment booked for them
 */
public record CentreSite(
        String id,
        String nameNl,
        String nameFr,
        Address address,
        int lines,
        List<PostalCode> competence,
        boolean selfBooked) {

    public CentreSite {
        competence = List.copyOf(competence);
    }
}
