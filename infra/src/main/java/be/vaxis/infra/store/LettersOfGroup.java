package be.vaxis.infra.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
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

    private static UnitOfWork<?> batch() {
        return CurrentUnitOfWork.get().root();
    }
}
