package be.vaxis.infra.problem;

import org.jspecify.annotations.Nullable;

/**
 * An exception as it may stand in a log: its kinds and where they arose, without their messages. A message may repeat a
 * value that somebody typed, or a row of a table.
 */
final class Traced extends RuntimeException {

    private static final int DEEPEST = 10;

    private final String kind;

    private Traced(Throwable fault, @Nullable Traced cause) {
        super(null, cause, false, true);
        this.kind = fault.getClass().getName();
        setStackTrace(fault.getStackTrace());
    }

    static Traced of(Throwable fault) {
        return of(fault, DEEPEST);
    }

    private static Traced of(Throwable fault, int depth) {
        var cause = fault.getCause();
        return new Traced(fault, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    /** So that the trace begins with what the fault was, and with no message. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return kind;
    }
}
