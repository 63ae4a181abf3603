package be.vaxis.attestation.trust;

/**
 * A signer that came, or left.
 *
 * @param at where it stands among the changes
 */
public record TrustChange(TrustCursor at, TrustedSigner signer, boolean left) {}
