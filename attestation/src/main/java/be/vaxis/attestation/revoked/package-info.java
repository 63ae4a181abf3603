/** Certificates that were withdrawn before their time. Source: certificates, section 2, Revocation. */
@NullMarked
package be.vaxis.attestation.revoked;

import org.jspecify.annotations.NullMarked;
