/**
 * The list of the European gateway (DGCG): entries countersigned by the trust anchor, and signers vouched for by the
 * authority and the uploader of their country. Stands beside the codec; needs Bouncy Castle. Source: certificates,
 * section 2, Gateway.
 */
@NullMarked
package be.vaxis.attestation.trust.gateway;

import org.jspecify.annotations.NullMarked;
