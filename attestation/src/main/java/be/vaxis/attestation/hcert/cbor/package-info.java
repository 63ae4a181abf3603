/** Concise binary objects (RFC 8949): read with limits, written in one way only. */
@NullMarked
package be.vaxis.attestation.hcert.cbor;

import org.jspecify.annotations.NullMarked;
