package be.vaxis.attestation.certlogic;

/** What stops an evaluation; {@link Evaluation} makes an {@link Outcome} of it. */
final class Unevaluable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason without a value of the data */
    Unevaluable(String reason) {
        super(reason, null, false, false);
    }
}
