package be.vaxis.infra.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles a batch at once and, when that fails, once more event by event.
 *
 * <p>After an error PostgreSQL takes nothing more in a transaction, not even a letter that sets the event aside. So a
 * failed batch is undone, and at the second attempt every event has a savepoint of its own: one that fails again is
 * undone alone and set aside, and the others go on. What {@link Passing passes by itself} is never set aside; the
 * processor tries again later, after half a second at first and a minute at most.
 */
final class CarefulHandling implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulHandling.class);
    private static final String CAREFUL = CarefulHandling.class.getName();

    private final EventHandlerInvoker handlers;
    private final SequencedDeadLetterQueue<EventMessage<?>> aside;
    private final TransactionManager transactions;
    private final Set<Integer> failedSegments = ConcurrentHashMap.newKeySet();

    CarefulHandling(
            EventHandlerInvoker handlers,
            SequencedDeadLetterQueue<EventMessage<?>> aside,
            TransactionManager transactions) {
        this.handlers = handlers;
        this.aside = aside;
        this.transactions = transactions;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        if (isSecondAttempt(CurrentUnitOfWork.get(), segment.getSegmentId())) {
            handleAlone(event, segment);
        } else {
            handlers.handle(event, segment);
        }
    }

    private boolean isSecondAttempt(UnitOfWork<?> batch, int segment) {
        return batch.getOrComputeResource(CAREFUL, first -> {
            batch.onRollback(undone -> failedSegments.add(segment));
            batch.afterCommit(done -> failedSegments.remove(segment));
            return failedSegments.contains(segment);
        });
    }

    private void handleAlone(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> alone = DefaultUnitOfWork.startAndGet(event);
        alone.attachTransaction(transactions); // within that of the batch: a savepoint
        var result = alone.executeWithResult(() -> {
            handlers.handle(event, segment);
            return true;
        });
        if (result.isExceptional()) {
            setAside(event, EventFailed.causeOf(result.exceptionResult()));
        }
    }

    private void setAside(EventMessage<?> event, Throwable cause) {
        if (Passing.is(cause)) {
            throw new IllegalStateException("An event cannot be handled now", cause);
        }
        Object sequence = Optional.ofNullable(
                        SequentialPerAggregatePolicy.instance().getSequenceIdentifierFor(event))
                .orElse(event.getIdentifier());
        aside.enqueue(sequence, new GenericDeadLetter<>(sequence, event).withCause(EventFailed.nameOf(cause)));
        LOG.warn(
                "A {} is set aside because of a {}",
                event.getPayloadType().getSimpleName(),
                cause.getClass().getSimpleName());
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return handlers.canHandle(event, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handlers.canHandleType(payloadType);
    }

    @Override
    public boolean supportsReset() {
        return handlers.supportsReset();
    }

    @Override
    public void performReset() {
        handlers.performReset();
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        handlers.performReset(context);
    }

    @Override
    public void segmentReleased(Segment segment) {
        handlers.segmentReleased(segment);
    }
}
