/** The context {@code attestation}; its README tells what it promises. */
@NullMarked
package be.vaxis.attestation;

import org.jspecify.annotations.NullMarked;
