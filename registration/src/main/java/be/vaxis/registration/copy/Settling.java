package be.vaxis.registration.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes what a receiver answered, person by person: what it took, and who waits on. */
@Component
class Settling {

    private final CopyQueue queue;
    private final CopyLedger ledger;
    private final TransactionOperations transaction;

    Settling(CopyQueue queue, CopyLedger ledger, TransactionOperations transaction) {
        this.queue = queue;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** @param replies to the tasks of all, in their order */
    void settle(Map<Due, List<Task>> plan, List<Reply> replies) {
        var next = replies.iterator();
        plan.forEach((due, tasks) -> {
            Map<Task, Reply> answered = new HashMap<>();
            tasks.forEach(task -> answered.put(task, next.next()));
            transaction.executeWithoutResult(_ -> settle(due, answered));
        });
    }

    private void settle(Due due, Map<Task, Reply> answered) {
        if (!queue.holds(due)) {
            return; // whoever has it now may have told something newer
        }
        answered.forEach((task, reply) -> {
            if (reply.kind() == Reply.Kind.TAKEN) {
                ledger.took(task);
            }
        });
        Optional<Reply> refused = first(answered, Reply.Kind.REFUSED);
        Optional<Reply> later = first(answered, Reply.Kind.LATER);
        if (refused.isPresent()) {
            queue.stick(due, refused.get().fault());
        } else if (later.isPresent()) {
            queue.postpone(due, Pauses.after(due.attempt()), later.get().fault());
        } else {
            queue.done(due);
        }
    }

    private static Optional<Reply> first(Map<Task, Reply> answered, Reply.Kind kind) {
        return answered.values().stream().filter(reply -> reply.kind() == kind).findFirst();
    }
}
