/** Tells our batches to the gateway, each once, and takes them back there when they end. Source: certificates, section 2, Revocation. */
@NullMarked
package be.vaxis.attestation.revoked.upload;

import org.jspecify.annotations.NullMarked;
