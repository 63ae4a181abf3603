/** Who issued, from when until when, and the certificate inside (RFC 8392). */
@NullMarked
package be.vaxis.attestation.hcert.cwt;

import org.jspecify.annotations.NullMarked;
