/** Document signer certificates: found by key identifier, and what each may sign. */
@NullMarked
package be.vaxis.attestation.hcert.signer;

import org.jspecify.annotations.NullMarked;
