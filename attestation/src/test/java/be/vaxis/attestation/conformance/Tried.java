package be.vaxis.attestation.conformance;

/**
 * One case of a public suite, tried.
 *
 * @param group the issuer or the file that it is counted with
 * @param flag what was tried
 * @param cause why we do not agree; empty when we do
 */
record Tried(String group, String flag, String name, String cause) {

    boolean agreed() {
        return cause.isEmpty();
    }

    @Override
    public String toString() {
        return group + " " + flag + " " + name + (agreed() ? "" : ": " + cause);
    }
}
