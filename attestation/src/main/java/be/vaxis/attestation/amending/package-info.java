/**
 * Keeps certificates true: whatever changes of a dose, a name or a test reaches those that are out, by itself. Source:
 * certificates, section 7, registry to certificate to revocation as one chain.
 */
@NullMarked
package be.vaxis.attestation.amending;

import org.jspecify.annotations.NullMarked;
