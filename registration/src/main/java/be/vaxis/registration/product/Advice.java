package be.vaxis.registration.product;

/**
 * What a yes to a question before the dose means.
 *
 * <p>Dutch: <i>contra-indicatie of voorzorg</i>. Source: process 4, Registration; the package leaflet of the vaccine.
 */
public enum Advice {
    /** Do not give this vaccine. */
    STOP,
    /** A physician decides first. */
    ASK_PHYSICIAN,
    /** Give it, and mind something. */
    TAKE_CARE
}
