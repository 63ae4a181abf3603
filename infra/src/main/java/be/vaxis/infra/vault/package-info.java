/** A key per person: sealing, finding by keyed hash, shredding. */
@NullMarked
package be.vaxis.infra.vault;

import org.jspecify.annotations.NullMarked;
