package be.vaxis.pharmacovigilance.opendata;

import java.util.Map;

/**
 * What a product is called in the published file.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC.
 */
final class Brand {

    private static final Map<String, String> NAMES = Map.of(
            "COMIRNATY", "Pfizer-BioNTech",
            "SPIKEVAX", "Moderna",
            "VAXZEVRIA", "AstraZeneca-Oxford",
            "JCOVDEN", "Johnson&Johnson");

    private Brand() {}

    static String of(String product) {
        return NAMES.getOrDefault(product, "Other");
    }
}
