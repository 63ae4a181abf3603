package be.vaxis.attestation.conformance;

/** A case does not hold what its flag is about, so it says nothing of us. */
final class NotJudged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotJudged(String why) {
        super(why);
    }
}
