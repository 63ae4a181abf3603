package be.vaxis.attestation.trust;

/** Tells all processes what is near to one. */
record NearSource(NearSigners signers) implements TrustSource {

    @Override
    public String name() {
        return signers.name();
    }

    @Override
    public boolean near() {
        return true;
    }

    @Override
    public boolean known() {
        return signers.known();
    }

    @Override
    public Listing fetch() {
        return new Listing(signers.all().stream().map(TrustedSigner::of).toList(), 0);
    }
}
