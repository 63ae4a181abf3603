package be.vaxis.pharmacovigilance.report;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a side effect is serious; none of these makes it not serious.
 *
 * <p>Dutch: <i>ernstcriterium</i>. Source: ICH E2A; E2B(R3) E.i.3.2.
 */
public enum Seriousness {
    DEATH,
    LIFE_THREATENING,
    /** Or a stay in hospital that became longer. */
    HOSPITALISATION,
    /** That lasts or is considerable. */
    DISABILITY,
    CONGENITAL_ANOMALY,
    MEDICALLY_IMPORTANT;

    /** The same criteria, always in the same order. */
    public static Set<Seriousness> inOrder(Collection<Seriousness> criteria) {
        var ordered = EnumSet.noneOf(Seriousness.class);
        ordered.addAll(criteria);
        return Collections.unmodifiableSet(ordered);
    }
}
