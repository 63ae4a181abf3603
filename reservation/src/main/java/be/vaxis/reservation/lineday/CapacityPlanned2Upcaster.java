package be.vaxis.reservation.lineday;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan of the second form said nothing about the product. */
final class CapacityPlanned2Upcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType SECOND =
            new SimpleSerializedType("reservation.lineday.CapacityPlanned", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(SECOND);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(SECOND.getName(), "3"), JsonNode.class, form -> {
            ((ObjectNode) form.get("capacity")).putNull("product");
            return form;
        });
    }
}
