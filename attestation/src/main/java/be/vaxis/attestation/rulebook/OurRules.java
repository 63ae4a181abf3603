package be.vaxis.attestation.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The acceptance rules of Belgium that come with us, as regulation (EU) 2021/953 with (EU) 2021/2288 and 2022/503 has
 * them; our own words.
 */
final class OurRules {

    private OurRules() {}

    static List<JsonNode> read() {
        try (InputStream json = Objects.requireNonNull(OurRules.class.getResourceAsStream("BE.json"))) {
            return List.copyOf(new JsonMapper().readTree(json).values());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
