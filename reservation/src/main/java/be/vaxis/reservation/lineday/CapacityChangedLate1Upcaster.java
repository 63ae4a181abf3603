package be.vaxis.reservation.lineday;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A late plan of the first form said nothing about the product. */
final class CapacityChangedLate1Upcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType FIRST =
            new SimpleSerializedType("reservation.lineday.CapacityChangedLate", "1");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(FIRST.getName(), "2"), JsonNode.class, form -> {
            ((ObjectNode) form.get("capacity")).putNull("product");
            return form;
        });
    }
}
