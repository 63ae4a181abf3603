/** The page on which a person makes out and prints an attestation. */
@NullMarked
package be.vaxis.attestation.web;

import org.jspecify.annotations.NullMarked;
