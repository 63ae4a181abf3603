package be.vaxis.attestation.rule;

import be.vaxis.attestation.certlogic.Value;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * May this certificate pass here and now? Prints as the place and the clock only.
 *
 * @param payload the DCC
 * @param country where it is shown, two letters, upper case
 * @param issuer the country that issued it
 * @param valueSets the codes of each
 */
public record Question(
        JsonNode payload, String country, String issuer, Instant clock, Map<String, List<String>> valueSets) {

    public Question {
        valueSets = Map.copyOf(valueSets);
    }

    /** What the logic of a rule sees. */
    Value context() {
        ObjectNode external = JsonNodeFactory.instance.objectNode();
        external.put("validationClock", clock.truncatedTo(ChronoUnit.MILLIS).toString());
        external.put("countryCode", country);
        external.put("issuerCountryCode", issuer);
        external.set("valueSets", valueSetsJson());
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.set("payload", payload);
        context.set("external", external);
        return Value.of(context);
    }

    /** What the verdict keeps. */
    Evidence evidence() {
        return new Evidence(Fingerprint.of(payload), Fingerprint.of(valueSetsJson()), clock, country, issuer);
    }

    private ObjectNode valueSetsJson() {
        ObjectNode sets = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(valueSets).forEach((name, codes) -> {
            var list = sets.putArray(name);
            codes.stream().sorted().forEach(list::add);
        });
        return sets;
    }

    @Override
    public String toString() {
        return "question:" + country + "@" + clock;
    }
}
