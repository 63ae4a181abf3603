/**
 * Whom we trust to sign certificates, ours and those of other countries.
 *
 * <p>What is near counts at once; lists of others are imported by one process and read by all. A list that cannot be
 * believed changes nothing. Source: certificates, section 2, Gateway.
 */
@NullMarked
package be.vaxis.attestation.trust;

import org.jspecify.annotations.NullMarked;
