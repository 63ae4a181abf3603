package be.vaxis.pharmacovigilance.transmission;

/** The gateway does not take this message, before anybody has read a case in it. */
public final class BatchNotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;

    /** @param fault a word that can be counted, such as {@code http-413} */
    public BatchNotTaken(String fault) {
        super("The gateway does not take a batch: " + fault + ".");
        this.fault = fault;
    }

    public String fault() {
        return fault;
    }
}
