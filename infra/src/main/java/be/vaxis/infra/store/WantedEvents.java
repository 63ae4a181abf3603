package be.vaxis.infra.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * A stream as one processing group needs it: of the events that no handler of the group listens to, most are passed over.
 *
 * <p>A processor queues every event it gets for each of its segments, only to learn where the stream is. One in a row of
 * unwanted events is enough for that: the last that is there, or every so many.
 */
final class WantedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    static final int MOST_PASSED_OVER = 500;

    private final StreamableMessageSource<TrackedEventMessage<?>> all;
    private final Predicate<Class<?>> wanted;

    /** @param wanted whether some handler listens to events of this class */
    WantedEvents(StreamableMessageSource<TrackedEventMessage<?>> all, Predicate<Class<?>> wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return new Shortened(all.openStream(position));
    }

    @Override
    public TrackingToken createTailToken() {
        return all.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return all.createHeadToken();
    }

    private final class Shortened implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> events;

        private Shortened(BlockingStream<TrackedEventMessage<?>> events) {
            this.events = events;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> next = events.nextAvailable();
            for (int passed = 0; passed < MOST_PASSED_OVER && isUnwanted(next) && events.hasNextAvailable(); passed++) {
                next = events.nextAvailable();
            }
            return next;
        }

        private boolean isUnwanted(TrackedEventMessage<?> event) {
            return !wanted.test(event.getPayloadType());
        }

        @Override
        public boolean hasNextAvailable() {
            return events.hasNextAvailable();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return events.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            events.close();
        }
    }
}
