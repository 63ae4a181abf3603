package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.Nis5;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on the map of 2019 to 2024.
 *
 * <p>Dutch: <i>gemeente</i>. Source: Statbel, REFNIS.
 *
 * @param nameDe where German is spoken, otherwise null
 * @param province its Dutch name; {@code Brussel} for the capital region
 */
public record Municipality(
        Nis5 nis5, String nameNl, String nameFr, @Nullable String nameDe, String province, FederatedEntity entity) {

    /** The name in a language, or in that of the entity when it has none in this one. */
    public String name(Language language) {
        return new Names3(nameNl, nameFr, nameDe).in(language, entity.language());
    }
}
