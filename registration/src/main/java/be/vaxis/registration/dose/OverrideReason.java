package be.vaxis.registration.dose;

/**
 * Why a dose counts although a rule of the schedule speaks against it.
 *
 * <p>What was given was given: the register warns once, and then believes the vaccinator who says why.
 *
 * <p>Dutch: <i>reden van afwijking</i>. Source: process 5, Schedule.
 */
public enum OverrideReason {
    /** A physician decided so. */
    MEDICAL_DECISION,
    /** An extra dose on top of a complete series. */
    EXTRA_DOSE,
    /** It should not have happened, and it did. */
    GIVEN_ALL_THE_SAME
}
