/** Attestations that were made out, for showing them again. */
@NullMarked
package be.vaxis.attestation.issued;

import org.jspecify.annotations.NullMarked;
