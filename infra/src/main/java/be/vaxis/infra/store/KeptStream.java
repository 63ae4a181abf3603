package be.vaxis.infra.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The events of an aggregate as they are kept in memory, from its snapshot on where it has one.
 *
 * <p>A snapshot holds the aggregate itself, and who loads it changes it, perhaps for a decision that is then undone. So it
 * is kept as it was stored, and every reader gets an aggregate of their own.
 */
record KeptStream(
        @Nullable DomainEventMessage<?> snapshot,
        @Nullable SerializedObject<byte[]> state,
        List<DomainEventMessage<?>> events) {

    static final KeptStream NOTHING = new KeptStream(null, null, List.of());

    static KeptStream from(Optional<DomainEventMessage<?>> snapshot, Serializer form) {
        return snapshot.map(found -> new KeptStream(found, form.serialize(found.getPayload(), byte[].class), List.of()))
                .orElse(NOTHING);
    }

    KeptStream with(List<DomainEventMessage<?>> all) {
        return new KeptStream(snapshot, state, all);
    }

    /** The sequence number of the event that comes after all these. */
    long next() {
        if (!events.isEmpty()) {
            return events.getLast().getSequenceNumber() + 1;
        }
        return snapshot == null ? 0 : snapshot.getSequenceNumber() + 1;
    }

    Stream<DomainEventMessage<?>> all(Serializer form) {
        return snapshot == null || state == null
                ? events.stream()
                : Stream.concat(Stream.of(fresh(snapshot, form.deserialize(state))), events.stream());
    }

    private static DomainEventMessage<?> fresh(DomainEventMessage<?> snapshot, Object aggregate) {
        return new GenericDomainEventMessage<>(
                snapshot.getType(), snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), aggregate);
    }
}
