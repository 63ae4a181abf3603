package be.vaxis.infra.store;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A handler failed on an event; whatever it did in the database has to be undone before anything else is done there. */
final class EventFailed extends RuntimeException {

    private static final Logger LOG = LoggerFactory.getLogger(EventFailed.class);

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
        tellOnce(letter, cause);
        return Decisions.requeue(nameOf(cause));
    }

    /** A letter is tried again every few seconds; only what has changed is worth a line. */
    private static void tellOnce(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        var last = letter.cause().map(Cause::type);
        if (!last.equals(Optional.of(nameOf(cause).type()))) {
            LOG.warn(
                    "A {} stays aside because of a {}",
                    letter.message().getPayloadType().getSimpleName(),
                    cause.getClass().getSimpleName());
        }
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
