package be.vaxis.attestation.certlogic;

import be.vaxis.attestation.certlogic.Value.Fields;
import be.vaxis.attestation.certlogic.Value.Items;
import be.vaxis.attestation.certlogic.Value.Text;
import be.vaxis.attestation.certlogic.Value.Truth;
import be.vaxis.attestation.certlogic.Value.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes values of JSON. What lies deeper than {@link Evaluation#DEEPEST} is no value of the language. */
final class ValueReader {

    private ValueReader() {}

    static Value read(@Nullable JsonNode node, int depth) {
        return switch (node) {
            case null -> Value.NOTHING;
            case BooleanNode truth -> new Truth(truth.booleanValue());
            case StringNode text -> new Text(text.stringValue());
            case NumericNode number -> whole(number);
            case ArrayNode array when depth < Evaluation.DEEPEST -> items(array, depth);
            case ObjectNode object when depth < Evaluation.DEEPEST -> fields(object, depth);
            default -> node.isNull() || node.isMissingNode() ? Value.NOTHING : Value.OTHER;
        };
    }

    private static Items items(ArrayNode array, int depth) {
        List<Value> items = new ArrayList<>();
        for (JsonNode item : array) {
            items.add(read(item, depth + 1));
        }
        return Items.of(items);
    }

    private static Fields fields(ObjectNode object, int depth) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            fields.put(field.getKey(), read(field.getValue(), depth + 1));
        }
        return Fields.of(fields);
    }

    private static Value whole(NumericNode number) {
        if (number.isIntegralNumber()) {
            return number.canConvertToLong() ? within(number.longValue()) : Value.OTHER;
        }
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) <= Whole.LARGEST ? within((long) value) : Value.OTHER;
    }

    private static Value within(long value) {
        return value >= -Whole.LARGEST && value <= Whole.LARGEST ? new Whole(value) : Value.OTHER;
    }
}
