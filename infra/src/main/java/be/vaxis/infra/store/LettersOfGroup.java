package be.vaxis.infra.store;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The dead letters of one processing group.
 *
 * <p>An event waits when another of its sequence was set aside before it, which must be asked for every event. Nearly
 * always nothing at all is set aside, so that is asked first, once a batch: the events of a sequence are handled in one
 * segment, and nobody but its owner sets one aside.
 */
final class LettersOfGroup extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    private final String known;

    LettersOfGroup(String group, Builder<EventMessage<?>> settings) {
        super(settings.processingGroup(group));
        this.known = LettersOfGroup.class.getName() + "/" + group;
    }

    @Override
    public boolean contains(Object sequence) {
        boolean some = !CurrentUnitOfWork.isStarted() || batch().getOrComputeResource(known, first -> size() > 0);
        return some && super.contains(sequence);
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        super.enqueue(sequence, letter);
        if (CurrentUnitOfWork.isStarted()) {
            batch().resources().put(known, true);
        }
    }

    /** Axon takes the {@link EventFailed#nameOf name of a cause} for a cause, and would store the name of that. */
    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> change) {
        super.requeue(letter, same -> withItsName(change.apply(same)));
    }

    private static DeadLetter<? extends EventMessage<?>> withItsName(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.cause().orElse(null) instanceof ThrowableCause taken
                        && taken.getCause() instanceof ThrowableCause name
                ? new GenericDeadLetter<>(
                        letter.message().getIdentifier(),
                        letter.message(),
                        name,
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.diagnostics())
                : letter;
    }

    private static UnitOfWork<?> batch() {
        return CurrentUnitOfWork.get().root();
    }
}
