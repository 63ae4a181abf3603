package be.vaxis.pharmacovigilance.opendata;

import java.util.Map;

/**
 * What a product is called in the published file.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC.
 */
public final class Brand {

    /** All that have no name of their own there. */
    public static final String OTHER = "Other";

    private static final Map<String, String> NAMES = Map.of(
            "COMIRNATY", "Pfizer-BioNTech",
            "SPIKEVAX", "Moderna",
            "VAXZEVRIA", "AstraZeneca-Oxford",
            "JCOVDEN", "Johnson&Johnson");

    private Brand() {}

    public static String of(String product) {
        return NAMES.getOrDefault(product, OTHER);
    }
}
