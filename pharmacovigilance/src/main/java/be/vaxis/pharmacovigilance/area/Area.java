package be.vaxis.pharmacovigilance.area;

import org.jspecify.annotations.Nullable;

/**
 * A municipality, or an area made of municipalities.
 *
 * <p>Dutch: <i>gebied</i>. Source: Statbel, REFNIS.
 *
 * @param code five digits
 * @param parent the next larger area; null for the country
 * @param nameNl in Dutch
 * @param nameFr in French
 */
public record Area(String code, AreaLevel level, @Nullable String parent, String nameNl, String nameFr) {

    /** Stands for a residence that is not known, at every level below the country. */
    public static final String UNKNOWN = "unknown";

    /** The code of the whole country, known residence or not. */
    public static final String COUNTRY = "01000";
}
