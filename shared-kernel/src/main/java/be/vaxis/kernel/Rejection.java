package be.vaxis.kernel;

import java.util.List;

/**
 * A refusal: a fact with a name, that the caller can act on.
 *
 * <p>A page says it in the reader's language by the message {@code problem.<context>.<name>}; an API gives the English
 * detail. Costs no stack trace. Its text never holds an INSZ, a code or another personal value.
 */
public abstract class Rejection extends RuntimeException {

    private final String type;
    private final int status;

    /** A refusal for a conflict with how things stand (409). */
    protected Rejection(String type, String detail) {
        this(type, 409, detail);
    }

    /**
     * @param type {@code <context>:<name>}, such as {@code reservation:slotFull}
     * @param status of the answer over HTTP, 400 to 499
     * @param detail one sentence: what stands in the way and what can be done
     */
    protected Rejection(String type, int status, String detail) {
        super(detail, null, false, false);
        this.type = type;
        this.status = status;
    }

    public String type() {
        return type;
    }

    public int status() {
        return status;
    }

    /**
     * What the sentence for pages fills in, in order: {@code problem.reservation.slotFull=Om {0} is geen plaats meer
     * vrij.} Dates and times are written as the reader's language does. Never a personal value.
     */
    public List<Object> arguments() {
        return List.of();
    }
}
