/** Whom we trust to sign certificates, ours and those of other countries. Source: certificates, section 2, Gateway. */
@NullMarked
package be.vaxis.attestation.trust;

import org.jspecify.annotations.NullMarked;
