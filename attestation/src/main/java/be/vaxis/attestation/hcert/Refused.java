package be.vaxis.attestation.hcert;

/**
 * A step failed, so there is no certificate. The only thing that reading throws.
 *
 * <p>The reason says what is wrong with the form, and never repeats what the code says of a person.
 */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Step step;

    public Refused(Step step, String why) {
        super(why, null, false, false); // no stack trace: a stranger's input makes these by the million
        this.step = step;
    }

    public Step step() {
        return step;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
