package be.vaxis.attestation.trust;

import java.util.List;

/**
 * A list of others, checked.
 *
 * @param leftOut how many entries nobody trusted vouches for; one that is faulty stands in the way of no other
 */
public record Listing(List<TrustedSigner> signers, int leftOut) {}
