package be.vaxis.registration.dose;

import be.vaxis.kernel.Personal;

/**
 * A vaccination as it was told, word for word, so that who told it reads it back as it was.
 *
 * <p>Source: FHIR R4 {@code Immunization}; BeVaccination.
 *
 * @param text the resource in JSON
 * @param fingerprint a keyed hash of it; tells whether the same was told again
 */
public record Told(Personal<String> text, String fingerprint) {}
