/** The certificates of a person, for showing and downloading. */
@NullMarked
package be.vaxis.attestation.wallet;

import org.jspecify.annotations.NullMarked;
