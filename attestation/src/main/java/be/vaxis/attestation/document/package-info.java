/** What stands on an attestation, and the file in which it is printed: a PDF for people, screen readers and archives. */
@NullMarked
package be.vaxis.attestation.document;

import org.jspecify.annotations.NullMarked;
