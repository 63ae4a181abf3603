package be.vaxis.infra.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.beans.factory.DisposableBean;

/**
 * Makes the processor of a processing group: it reads the stream of its context in segments, so that several processes
 * share the work, and goes on where it was after a crash.
 */
public final class Processors implements DisposableBean {

    /** Of a new processor. */
    public static final int SEGMENTS = 4;

    /** So often a worker says that it is alive. */
    static final int CLAIM_MILLIS = 3_000;

    private static final int BATCH = 500;

    private final ContextStores stores;
    private final TransactionManager transactions;
    private final ScheduledExecutorService coordinators =
            Executors.newScheduledThreadPool(4, new AxonThreadFactory("coordinator"));
    private final ScheduledExecutorService workers;

    /** A batch gathers before it is handled, from {@code shortest} to {@code longest}. */
    Processors(
            ContextStores stores,
            TransactionManager transactions,
            int workerThreads,
            Duration shortest,
            Duration longest) {
        this.stores = stores;
        this.transactions = transactions;
        this.workers = new GatheringWorkers(workerThreads, shortest, longest);
    }

    EventProcessor processor(String group, Configuration configuration, EventHandlerInvoker handlers) {
        return builder(group, group, carefully(group, handlers))
                .spanFactory(configuration.getComponent(EventProcessorSpanFactory.class))
                .build();
    }

    private EventHandlerInvoker carefully(String group, EventHandlerInvoker handlers) {
        return new CarefulHandling(handlers, stores.ofGroup(group).deadLetters(group), transactions);
    }

    /**
     * @param name under which positions are kept
     * @param group decides on the stream
     */
    public PooledStreamingEventProcessor.Builder builder(String name, String group, EventHandlerInvoker handlers) {
        ContextStore store = stores.ofGroup(group);
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .messageSource(new WantedEvents(store.streamOf(group), handlers::canHandleType))
                .tokenStore(store.tokens())
                .transactionManager(transactions)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(SEGMENTS)
                .initialToken(stream -> stream.createTailToken())
                .tokenClaimInterval(2_000)
                .claimExtensionThreshold(CLAIM_MILLIS)
                .batchSize(BATCH);
    }

    /** Where the stream that a group reads ends now: the number of its last event, 0 when there is none. */
    public long head(String group) {
        return stores.ofGroup(group).streamOf(group).lastIndex();
    }

    @Override
    public void destroy() {
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
