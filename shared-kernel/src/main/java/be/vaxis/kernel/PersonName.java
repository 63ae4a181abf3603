package be.vaxis.kernel;

/**
 * How the register calls a person. Prints masked.
 *
 * <p>Dutch: <i>naam en voornaam</i>. Source: process 7, name and first name on an attestation.
 *
 * @param family never blank
 * @param given the first given names; empty for who has none
 */
public record PersonName(String family, String given) {

    public PersonName {
        family = Line.filled(family, InvalidPersonName::new, "The family name");
        given = Line.of(given, InvalidPersonName::new, "The given name");
    }

    /** Given name first, as one writes on an envelope. */
    public String full() {
        return given.isEmpty() ? family : given + " " + family;
    }

    @Override
    public String toString() {
        return "name:***";
    }
}
