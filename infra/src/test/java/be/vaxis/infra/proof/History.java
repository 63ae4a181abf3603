package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Away;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Call.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Records operations of many clients at once, by one clock. */
public final class History {

    private final List<Operation> operations = new ArrayList<>();

    /** Does it and remembers it; what was not done is left out, and so is a look without an answer. */
    public Answer record(String process, Call call, Supplier<Answer> work) {
        long invoked = System.nanoTime();
        var answer = work.get();
        long replied = answer instanceof None ? Operation.NEVER : System.nanoTime();
        if (!(answer instanceof Away || (answer instanceof None && call instanceof Look))) {
            add(new Operation(process, call, answer, invoked, replied));
        }
        return answer;
    }

    public synchronized List<Operation> operations() {
        return List.copyOf(operations);
    }

    private synchronized void add(Operation operation) {
        operations.add(operation);
    }
}
