/** Compression that a bomb cannot use (RFC 1950). */
@NullMarked
package be.vaxis.attestation.hcert.zlib;

import org.jspecify.annotations.NullMarked;
