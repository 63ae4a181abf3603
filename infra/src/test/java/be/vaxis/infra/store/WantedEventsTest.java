package be.vaxis.infra.store;

import static be.vaxis.infra.store.WantedEvents.MOST_PASSED_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WantedEventsTest {

    final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void what_is_wanted_comes_in_order() throws Exception {
        store("one", "two", "three");

        assertThat(read()).containsExactly("one at 0", "two at 1", "three at 2");
    }

    @Test
    void what_nobody_listens_to_is_passed_over_when_something_follows() throws Exception {
        store(1, 2, "wanted", 3, "wanted as well");

        assertThat(read()).containsExactly("wanted at 2", "wanted as well at 4");
    }

    @Test
    void the_last_event_comes_in_any_case_so_that_the_position_reaches_the_end() throws Exception {
        store("wanted", 1, 2);

        assertThat(read()).containsExactly("wanted at 0", "2 at 2");
    }

    @Test
    void in_a_long_row_of_unwanted_events_one_comes_now_and_then() throws Exception {
        store(Collections.nCopies(MOST_PASSED_OVER + 2, 7).toArray());

        assertThat(read()).containsExactly("7 at " + MOST_PASSED_OVER, "7 at " + (MOST_PASSED_OVER + 1));
    }

    private void store(Object... payloads) {
        for (Object payload : payloads) {
            store.publish(GenericEventMessage.asEventMessage(payload));
        }
    }

    private List<String> read() throws InterruptedException {
        List<String> read = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                new WantedEvents(store, String.class::isAssignableFrom).openStream(null)) {
            while (stream.hasNextAvailable()) {
                var event = stream.nextAvailable();
                read.add(event.getPayload() + " at "
                        + ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex());
            }
        }
        return read;
    }
}
