package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.json.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A certificate as rules see it: as it was meant, without the blanks and the odd forms that some issuers leave in it. What
 * it leaves out stays out, so that no rule takes a missing number for 0.
 */
final class Payload {

    private static final JsonMapper JSON = new JsonMapper();

    private Payload() {}

    static JsonNode of(Dcc dcc) {
        JsonNode payload = JSON.readTree(JsonWriter.write(DccWriter.write(dcc)));
        if (payload.at("/v/0") instanceof ObjectNode dose) {
            dose.properties()
                    .removeIf(field ->
                            field.getValue().isNumber() && field.getValue().intValue() == 0);
        }
        return payload;
    }
}
