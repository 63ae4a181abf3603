package be.vaxis.infra.store;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was noticed in the first form was noticed once. */
final class Noticed1Upcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType FIRST = new SimpleSerializedType("infra.store.Noticed", "1");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(FIRST.getName(), "2"),
                JsonNode.class,
                form -> ((ObjectNode) form).put("times", 1));
    }
}
