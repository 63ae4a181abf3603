/**
 * The identifier of a certificate. Stands alone: nothing of Vaxis, no Spring.
 *
 * <p>Source: certificates, section 2, UVCI; eHN guidelines on interoperability, annex 2.
 */
@NullMarked
package be.vaxis.attestation.uvci;

import org.jspecify.annotations.NullMarked;
