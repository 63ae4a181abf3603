/**
 * SMART Health Cards, for who travels beyond the EU: the same doses as FHIR R4 in a signed JWS. Needs JSON and the JDK.
 *
 * <p>Source: SMART Health Cards Framework 1.4.0 (spec.smarthealth.cards) and the HL7 guide <i>SMART Health Cards:
 * Vaccination and Testing</i>.
 */
@NullMarked
package be.vaxis.attestation.smarthealth;

import org.jspecify.annotations.NullMarked;
