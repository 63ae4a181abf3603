package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * What one postal code stands for. Each code belongs to one municipality here.
 *
 * <p>Dutch: <i>postcode en plaatsnaam</i>. Source: bpost, joined to REFNIS.
 *
 * @param nameDe where German is spoken, otherwise null
 * @param weight the code's part of its municipality's people, against the weights of the other codes
 */
public record Place(
        PostalCode postalCode,
        String nameNl,
        String nameFr,
        @Nullable String nameDe,
        Municipality municipality,
        int weight) {

    /** The place name in a language, or in that of the entity when it has none in this one. */
    public String name(Language language) {
        var local = municipality.entity().language();
        return new Names3(nameNl, nameFr, nameDe).in(language, local);
    }
}
