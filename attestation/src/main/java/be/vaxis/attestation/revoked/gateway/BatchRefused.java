package be.vaxis.attestation.revoked.gateway;

/** The gateway does not take this batch; another one it may. */
public final class BatchRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;

    /** @param fault a word that can be counted, such as {@code http-400} */
    public BatchRefused(String fault) {
        super("The gateway refuses a batch: " + fault + ".");
        this.fault = fault;
    }

    public String fault() {
        return fault;
    }
}
