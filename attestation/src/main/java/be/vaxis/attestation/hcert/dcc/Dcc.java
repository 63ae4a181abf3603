package be.vaxis.attestation.hcert.dcc;

/**
 * An EU Digital COVID Certificate: one person, one event.
 *
 * @param version of the schema, <i>ver</i>, such as {@code 1.3.0}
 * @param birthDate <i>dob</i>: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, or empty where nobody knows
 */
public record Dcc(String version, PersonName name, String birthDate, Event event) {

    /** The version of the schema by which we issue. */
    public static final String VERSION = "1.3.0";
}
