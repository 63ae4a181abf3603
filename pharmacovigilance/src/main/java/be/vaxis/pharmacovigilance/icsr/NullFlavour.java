package be.vaxis.pharmacovigilance.icsr;

/**
 * Why a value is not there. HL7 tells it instead of leaving a hole; each field allows few of them ({@link Field}).
 *
 * <p>Dutch: <i>reden van ontbreken</i>. Source: ICH E2B(R3), chapter 3.3.6.
 */
public enum NullFlavour {
    /** No information; says nothing about why. */
    NI,
    /** Masked: the sender may not tell it, for privacy. */
    MSK,
    /** Unknown to whoever was asked. */
    UNK,
    /** Asked, and not known. */
    ASKU,
    /** Not asked. */
    NASK,
    /** Not applicable. */
    NA
}
