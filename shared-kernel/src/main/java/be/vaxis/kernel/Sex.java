package be.vaxis.kernel;

/**
 * The sex that the register holds of a person.
 *
 * <p>Dutch: <i>geslacht</i>. Source: national register; a BIS number may have been issued without one.
 */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
