package be.vaxis.registration.dose;

/**
 * What was wrong with a registration.
 *
 * <p>The wrong person is corrected by taking the dose back there and registering it anew; so is a dose that was not given,
 * or entered in error, without the second half.
 *
 * <p>Dutch: <i>soort verbetering</i>. Source: process 4, Registration; wrong records are corrected at the source with a
 * trail.
 */
public enum CorrectionKind {
    DATE,
    PRODUCT,
    /** The lot, the number of the unit or the day until which it may be given. */
    LOT,
    PLACE,
    /** The number of the dose as it was told. */
    DOSE_NUMBER,
    /** What was seen after it. */
    REACTION,
    VACCINATOR
}
