package be.vaxis.pharmacovigilance.study;

/**
 * What a study may ask about each dose. Area and age follow from how fine a {@link Scope} asks them; the pseudonym is
 * always there.
 *
 * <p>Dutch: <i>kolom</i>.
 */
public enum Column {
    WEEK,
    SEX,
    PRODUCT,
    DOSE_NUMBER
}
