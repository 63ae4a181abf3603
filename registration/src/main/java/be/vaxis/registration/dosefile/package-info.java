/**
 * Files of doses that an organisation hands in: their parts, how far they are, and the result of each row.
 *
 * <p>What a file holds is sealed at rest and gone once it is done. Only the source that handed it in sees a file.
 */
@NullMarked
package be.vaxis.registration.dosefile;

import org.jspecify.annotations.NullMarked;
