/**
 * Vaccinations as they were told, word for word, with every version: those of the campaign and all others.
 *
 * <p>Source: process 4, Registration; FHIR R4 {@code Immunization}, history.
 */
@NullMarked
package be.vaxis.registration.immunization;

import org.jspecify.annotations.NullMarked;
