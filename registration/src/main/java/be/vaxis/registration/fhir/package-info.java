/**
 * The register in FHIR R4, as the Belgian guide for vaccination 1.1 asks: BeVaccination in and out.
 *
 * <p>HAPI FHIR reads and writes JSON here and does nothing else; the controllers are plain Spring. No INSZ ever stands
 * in a URL: searches are posted, pages follow an opaque token.
 *
 * <p>Source: process 4, Registration; HL7 Belgium, hl7.fhir.be.vaccination 1.1.2.
 */
@NullMarked
package be.vaxis.registration.fhir;

import org.jspecify.annotations.NullMarked;
