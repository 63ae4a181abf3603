package be.vaxis.attestation.trust;

/**
 * A signer that came, or left.
 *
 * @param version of the list with which it did
 */
public record TrustChange(long version, TrustedSigner signer, boolean left) {}
