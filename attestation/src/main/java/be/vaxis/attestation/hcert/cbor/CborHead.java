package be.vaxis.attestation.hcert.cbor;

/** The first byte of an item. */
record CborHead(int major, int info) {

    boolean isIndefinite() {
        return info == 31;
    }
}
