package be.vaxis.kernel;

/**
 * A text is not the word it claims to be: an INSZ with wrong check digits, a postal code of five digits.
 *
 * <p>The message tells what such a word looks like and never repeats what was typed, since that may be
 * somebody's number with one digit wrong.
 */
public abstract class InvalidWord extends IllegalArgumentException {

    private final String type;

    protected InvalidWord(String type, String message) {
        super(message);
        this.type = type;
    }

    /** A stable name such as {@code kernel:invalidInsz}, for problem bodies and translations. */
    public String type() {
        return type;
    }
}
