/**
 * Says whether a certificate passes in a country at a moment, and keeps by hash on what grounds, so that any answer can be
 * explained later to whoever shows the certificate again. Nothing of the person is kept.
 *
 * <p>Dutch: <i>verificatie</i>. Source: certificates, sections 2 (Validity rules, Business rules) and 7, point 4.
 */
@NullMarked
package be.vaxis.attestation.verification;

import org.jspecify.annotations.NullMarked;
