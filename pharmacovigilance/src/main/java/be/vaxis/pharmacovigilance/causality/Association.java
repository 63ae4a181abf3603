package be.vaxis.pharmacovigilance.causality;

/**
 * In what way a vaccine or its being given is known to cause such an event.
 *
 * <p>Source: WHO, classes A1 to A4.
 */
public enum Association {
    NONE_KNOWN,
    /** The vaccine as it should be. */
    PRODUCT,
    /** A vaccine that was not as it should be. */
    QUALITY_DEFECT,
    /** Kept, prepared or given wrongly. */
    IMMUNISATION_ERROR,
    /** The fear of being vaccinated. */
    ANXIETY
}
