package be.vaxis.attestation.rule;

import be.vaxis.attestation.certlogic.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The codes of all value sets, made ready once for many questions. */
public final class Codes {

    private final Value value;
    private final String hash;

    private Codes(ObjectNode json) {
        this.value = Value.of(json);
        this.hash = Fingerprint.of(json);
    }

    /** @param valueSets the codes of each; their order means nothing */
    public static Codes of(Map<String, List<String>> valueSets) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(valueSets).forEach((name, codes) -> {
            ArrayNode list = json.putArray(name);
            codes.stream().sorted().forEach(list::add);
        });
        return new Codes(json);
    }

    Value value() {
        return value;
    }

    String hash() {
        return hash;
    }
}
