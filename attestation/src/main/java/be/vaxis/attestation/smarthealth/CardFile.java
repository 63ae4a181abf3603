package be.vaxis.attestation.smarthealth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A card as a file. Source: framework, <i>via File Download</i>. */
public final class CardFile {

    public static final String MEDIA_TYPE = "application/smart-health-card";

    /** Tells nothing about anybody. */
    public static final String NAME = "vaccinations.smart-health-card";

    private static final JsonMapper JSON = new JsonMapper();

    private CardFile() {}

    public static byte[] of(String jws) {
        var file = JsonNodeFactory.instance.objectNode();
        file.putArray("verifiableCredential").add(jws);
        return JSON.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }

    /** The cards in a file. */
    public static List<String> read(byte[] file) {
        return JSON.readTree(file)
                .path("verifiableCredential")
                .valueStream()
                .map(card -> card.asString(""))
                .toList();
    }
}
