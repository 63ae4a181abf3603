/** The register for programs that do not speak FHIR. */
@NullMarked
package be.vaxis.registration.rest;

import org.jspecify.annotations.NullMarked;
