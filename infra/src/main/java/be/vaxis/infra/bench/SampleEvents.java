package be.vaxis.infra.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events of about the size of a taken place. */
final class SampleEvents {

    /** As a taken place, with the same number of fields. */
    record PlaceTaken(String lineDay, String slot, String holder, int taken) {}

    static final Serializer FORM = Jackson3Serializer.builder().build();

    private SampleEvents() {}

    /** The first events of an aggregate that nobody has seen. */
    static List<DomainEventMessage<?>> of(int events) {
        String id = "lineday:" + UUID.randomUUID();
        return IntStream.range(0, events)
                .<DomainEventMessage<?>>mapToObj(n -> new GenericDomainEventMessage<>(
                        "LineDay",
                        id,
                        n,
                        new PlaceTaken(id, "09:15:00", "code:Zm9vYmFyLWZvb2Jhci1mb29iYXItZm9vYmFyLWZvb2Jhcg", n)))
                .toList();
    }
}
