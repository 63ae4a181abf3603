package be.vaxis.infra.belgium;

import java.text.Normalizer;
import java.util.Locale;

/** Names in plain letters, for ids and mail addresses. */
final class Slug {

    private Slug() {}

    /** {@code Saint-Léger} gives {@code SAINT-LEGER}. */
    static String upper(String name) {
        return plain(name)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toUpperCase(Locale.ROOT);
    }

    /** {@code Özdemir} gives {@code ozdemir}, {@code De Smet} {@code desmet}. */
    static String lower(String name) {
        return plain(name).replaceAll("[^A-Za-z0-9]+", "").toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }
}
