/** From the text of a QR code to a checked certificate, with a named refusal for each step that can fail. */
@NullMarked
package be.vaxis.attestation.hcert.read;

import org.jspecify.annotations.NullMarked;
