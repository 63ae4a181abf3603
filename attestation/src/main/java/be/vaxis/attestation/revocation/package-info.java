/**
 * Certificates that are withdrawn: how they are named without telling whose they are, the batches in which countries tell
 * each other, and a filter for scanners without a network. Stands alone: nothing of Vaxis, no Spring.
 *
 * <p>No reason, name or key is in any of it. Source: certificates, section 2, revocation; the revocation list of the gateway
 * of the EU DCC.
 */
@NullMarked
package be.vaxis.attestation.revocation;

import org.jspecify.annotations.NullMarked;
