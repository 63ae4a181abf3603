/** The signed envelope (RFC 9052, COSE_Sign1), with ES256 and PS256. */
@NullMarked
package be.vaxis.attestation.hcert.cose;

import org.jspecify.annotations.NullMarked;
