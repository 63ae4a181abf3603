/**
 * Side effects from the software of a care provider, in FHIR R4.
 *
 * <p>Source: process 9, Pharmacovigilance; HL7 FHIR R4, AdverseEvent.
 */
@NullMarked
package be.vaxis.pharmacovigilance.fhir;

import org.jspecify.annotations.NullMarked;
