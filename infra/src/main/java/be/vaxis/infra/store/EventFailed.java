package be.vaxis.infra.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** A handler failed on an event; whatever it did in the database has to be undone before anything else is done there. */
final class EventFailed extends RuntimeException {

    private EventFailed(Throwable cause) {
        super("An event could not be handled", cause);
    }

    /**
     * For a letter that is tried again, to put it back. For an event of the stream, to fail: its batch is undone, and
     * {@link CarefulHandling} decides at the second attempt.
     */
    static EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (CurrentUnitOfWork.get().getResource(DeadLetter.class.getName()) == null) {
            throw new EventFailed(cause);
        }
        return Decisions.requeue(nameOf(cause));
    }

    /** What kept a handler from its work, without the text: that of a database shows the row. */
    static ThrowableCause nameOf(Throwable cause) {
        return new ThrowableCause(cause.getClass().getName(), "");
    }

    static Throwable causeOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof EventFailed && cause != null ? cause : failure;
    }
}
