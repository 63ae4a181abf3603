package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Call.Look;

/**
 * One call and its answer.
 *
 * @param process which was asked
 * @param invoked before the call left, in nanoseconds of the one clock of whoever records
 * @param replied after the answer came; {@link #NEVER} when none did
 */
public record Operation(String process, Call call, Answer answer, long invoked, long replied) {

    public static final long NEVER = Long.MAX_VALUE;

    int person() {
        return call.person();
    }

    public boolean isAnswered() {
        return !(answer instanceof None);
    }

    /** Whether it may have changed what is held; a refusal does not, nor does a look. */
    boolean mayChange() {
        return !(call instanceof Look) && (!isAnswered() || answer instanceof Holds);
    }
}
