package be.vaxis.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an event against the file that shows how it is stored. */
public final class StoredForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForms() {}

    /** The sample is written to exactly the JSON of {@code stored/<name>.json}, and the file is read back as the sample. */
    public static void assertStoredAs(String name, Object sample) throws IOException {
        var file = Path.of("src/test/resources/stored", name + ".json");
        assertThat(file)
                .as("the stored form of %s: %s", name, JSON.writeValueAsString(sample))
                .exists();
        JsonNode golden = JSON.readTree(Files.readString(file));
        JsonNode written = JSON.readTree(JSON.writeValueAsString(sample));
        assertThat(written).isEqualTo(golden);
        assertThat((Object) JSON.treeToValue(golden, sample.getClass())).isEqualTo(sample);
    }
}
