/** From a certificate to the text of a QR code, signed. */
@NullMarked
package be.vaxis.attestation.hcert.issue;

import org.jspecify.annotations.NullMarked;
