package be.vaxis.infra.store;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Makes snapshots on a thread of its own.
 *
 * <p>Axon asks for one while the aggregate is still locked. It takes a connection; were it made then and there, it would
 * wait for those who hold every connection and wait for the lock. One that is left out as there are too many is made
 * when the aggregate is used next.
 */
@Component
final class SnapshotsAside {

    private static final int MOST_WAITING = 1_000;

    private final Snapshotter snapshotter;
    private final ThreadPoolExecutor hand = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("snapshots").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SnapshotsAside(@Lazy Snapshotter snapshotter) {
        this.snapshotter = snapshotter;
    }

    void make(Class<?> type, String id) {
        hand.execute(() -> snapshotter.scheduleSnapshot(type, id));
    }

    @PreDestroy
    void close() {
        hand.shutdownNow();
    }
}
