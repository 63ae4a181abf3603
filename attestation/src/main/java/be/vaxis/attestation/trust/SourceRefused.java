package be.vaxis.attestation.trust;

/** A list that cannot be had or believed. */
public final class SourceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;

    /** @param fault a word that can be counted, such as {@code unreachable} */
    public SourceRefused(String fault) {
        super("The trust list cannot be imported: " + fault + ".");
        this.fault = fault;
    }

    public String fault() {
        return fault;
    }
}
