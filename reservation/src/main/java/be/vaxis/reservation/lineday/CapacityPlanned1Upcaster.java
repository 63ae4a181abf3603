package be.vaxis.reservation.lineday;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan of the first form kept nothing free for moves. */
final class CapacityPlanned1Upcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType FIRST =
            new SimpleSerializedType("reservation.lineday.CapacityPlanned", "1");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(FIRST.getName(), "2"), JsonNode.class, form -> {
            ((ObjectNode) form.get("capacity")).put("keptPercent", 0);
            return form;
        });
    }
}
