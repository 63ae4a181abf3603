package be.vaxis.reservation.lineday;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings the capacity in an event to the next revision: older plans said less. */
abstract sealed class OlderCapacity extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final Consumer<ObjectNode> added;

    private OlderCapacity(String event, int revision, Consumer<ObjectNode> added) {
        this.from = new SimpleSerializedType("reservation.lineday." + event, String.valueOf(revision));
        this.to = new SimpleSerializedType(from.getName(), String.valueOf(revision + 1));
        this.added = added;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, form -> {
            added.accept((ObjectNode) form.get("capacity"));
            return form;
        });
    }

    /** A plan of the first form kept nothing free for moves. */
    static final class CapacityPlanned1Upcaster extends OlderCapacity {
        CapacityPlanned1Upcaster() {
            super("CapacityPlanned", 1, capacity -> capacity.put("keptPercent", 0));
        }
    }

    /** A plan of the second form said nothing about the product. */
    static final class CapacityPlanned2Upcaster extends OlderCapacity {
        CapacityPlanned2Upcaster() {
            super("CapacityPlanned", 2, capacity -> capacity.putNull("product"));
        }
    }

    /** A late plan of the first form said nothing about the product. */
    static final class CapacityChangedLate1Upcaster extends OlderCapacity {
        CapacityChangedLate1Upcaster() {
            super("CapacityChangedLate", 1, capacity -> capacity.putNull("product"));
        }
    }
}
