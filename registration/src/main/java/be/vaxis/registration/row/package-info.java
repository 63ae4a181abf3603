/**
 * From the bytes of a file to vaccinations, row by row: line ends, encoding, columns, fields.
 *
 * <p>A row is one line, in CSV too, as nothing that is told here holds a line break; so a quote that is never closed
 * breaks its own row and no other. Nothing here asks a database.
 */
@NullMarked
package be.vaxis.registration.row;

import org.jspecify.annotations.NullMarked;
