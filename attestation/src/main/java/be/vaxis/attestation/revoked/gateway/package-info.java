/** What a gateway of all countries can be asked about certificates that count no more. Source: certificates, section 2, Revocation. */
@NullMarked
package be.vaxis.attestation.revoked.gateway;

import org.jspecify.annotations.NullMarked;
