package be.vaxis.infra.rebuild;

import be.vaxis.infra.store.Processors;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One rebuilding of a projection: a second processor replays every event into shadow tables while the first one serves;
 * when it has caught up, the tables change places.
 */
final class Rebuild {

    private static final int SWAPS = 10;
    private static final Duration STEP = Duration.ofMillis(100);

    /** How far a rebuild is. */
    enum State {
        REPLAYING,
        DONE,
        FAILED
    }

    private final String group;
    private final Shadow shadow;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Processors processors;
    private final PooledStreamingEventProcessor processor;
    private volatile State state = State.REPLAYING;
    private volatile @Nullable String problem;

    Rebuild(
            String group,
            Shadow shadow,
            List<Object> handlers,
            Processors processors,
            TransactionManager transactions,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.group = group;
        this.shadow = shadow;
        this.sql = sql;
        this.transaction = transaction;
        this.processors = processors;
        this.processor = processors
                .builder(
                        rebuilt(),
                        group,
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(handlers)
                                .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                                .build())
                .transactionManager(new InFront(transactions))
                .build();
    }

    private String rebuilt() {
        return group + "#rebuild";
    }

    String group() {
        return group;
    }

    State state() {
        return state;
    }

    /** How much has been replayed, from 0 to 100. */
    int percent() {
        long head = processors.head(group);
        if (state != State.REPLAYING || head == 0) {
            return 100;
        }
        long rear = processor.processingStatus().values().stream()
                .mapToLong(segment -> segment.isCaughtUp()
                        ? head
                        : segment.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
        return (int) Math.clamp(100 * rear / head, 0, 100);
    }

    /** Why it failed; the old projection still serves. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Runs to its end; to be called on a thread of its own. */
    void run() {
        try {
            transaction.executeWithoutResult(status -> {
                shadow.drop(sql, rebuilt());
                shadow.make(sql);
            });
            processor.start();
            awaitCaughtUp();
            processor.shutDown();
            swap();
            state = State.DONE;
        } catch (RuntimeException e) {
            processor.shutDown();
            problem = e.getClass().getSimpleName();
            state = State.FAILED;
            transaction.executeWithoutResult(status -> shadow.drop(sql, rebuilt()));
            throw e;
        }
    }

    private void awaitCaughtUp() {
        while (processor.processingStatus().isEmpty()
                || !processor.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp)) {
            processor.processingStatus().values().stream()
                    .filter(EventTrackerStatus::isErrorState)
                    .findFirst()
                    .ifPresent(failed -> {
                        throw new IllegalStateException("An event cannot be replayed", failed.getError());
                    });
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    /** May have to give way to a batch of the old processor, which the database then tells by a deadlock. */
    private void swap() {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> shadow.swapIn(sql, group, rebuilt()));
                return;
            } catch (DataAccessException e) {
                if (attempt == SWAPS) {
                    throw e;
                }
            }
        }
    }

    /** Every transaction of the rebuilding sees the shadow tables first. */
    private final class InFront implements TransactionManager {

        private final TransactionManager inner;

        InFront(TransactionManager inner) {
            this.inner = inner;
        }

        @Override
        public Transaction startTransaction() {
            Transaction started = inner.startTransaction();
            shadow.standInFront(sql);
            return started;
        }
    }
}
