/**
 * The key ceremony on the command line: an authority, signers under it, their renewal, and what is published of them.
 */
@NullMarked
package be.vaxis.attestation.keys.ceremony;

import org.jspecify.annotations.NullMarked;
