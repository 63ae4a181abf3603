/** What other countries have withdrawn, as they tell it through the gateway. Source: certificates, section 2, Revocation. */
@NullMarked
package be.vaxis.attestation.revoked.foreign;

import org.jspecify.annotations.NullMarked;
