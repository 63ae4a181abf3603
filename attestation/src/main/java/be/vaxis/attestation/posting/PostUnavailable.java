package be.vaxis.attestation.posting;

/** The post takes nothing over at this moment. */
public final class PostUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostUnavailable(Throwable cause) {
        super("The post takes nothing over at this moment.", cause);
    }
}
