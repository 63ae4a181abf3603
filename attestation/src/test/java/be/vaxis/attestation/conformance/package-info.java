/** Holds this context against real cases of others, and prints how far they agree. */
@NullMarked
package be.vaxis.attestation.conformance;

import org.jspecify.annotations.NullMarked;
