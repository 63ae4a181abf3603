/** Bytes as text that a QR code packs well (RFC 9285). */
@NullMarked
package be.vaxis.attestation.hcert.base45;

import org.jspecify.annotations.NullMarked;
