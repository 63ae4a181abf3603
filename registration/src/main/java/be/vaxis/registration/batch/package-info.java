/**
 * Files of doses, worked off row by row: the same rules as for a dose that is told alone.
 *
 * <p>Source: process 4, Registration (batch).
 */
@NullMarked
package be.vaxis.registration.batch;

import org.jspecify.annotations.NullMarked;
