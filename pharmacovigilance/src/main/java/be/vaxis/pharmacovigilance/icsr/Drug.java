package be.vaxis.pharmacovigilance.icsr;

import java.util.List;
import java.util.UUID;

/**
 * A vaccine or another medicine of the case.
 *
 * <p>Dutch: <i>geneesmiddel</i>. Source: ICH E2B(R3) G.k.
 *
 * @param ref within the case, for causality
 * @param product G.k.2.2
 */
public record Drug(UUID ref, DrugRole role, String product, List<Dosage> dosages) {

    public Drug {
        dosages = List.copyOf(dosages);
    }
}
