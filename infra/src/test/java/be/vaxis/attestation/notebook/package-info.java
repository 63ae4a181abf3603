/** A sample room: an aggregate whose snapshots hold something personal, as no aggregate of the house does so far. */
@NullMarked
package be.vaxis.attestation.notebook;

import org.jspecify.annotations.NullMarked;
