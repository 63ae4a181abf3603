package be.vaxis.pharmacovigilance.transmission;

/** The gateway did not answer, or not so that it can be understood. */
public final class GatewayAway extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fault;

    /** @param fault a word that can be counted, such as {@code http-503} */
    public GatewayAway(String fault) {
        super("The gateway is away: " + fault + ".");
        this.fault = fault;
    }

    public String fault() {
        return fault;
    }
}
