package be.vaxis.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Holds an event against the file that shows how it is stored: what was stored once must be readable for ever. */
public final class StoredForms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForms() {}

    /** The sample is written to exactly the JSON of {@code stored/<name>.json}, and the file is read back as the sample. */
    public static void assertStoredAs(String name, Object sample) throws IOException {
        var file = Path.of("src/test/resources/stored", name + ".json");
        var written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sample);
        assertThat(file).as("the stored form of %s: %s", name, written).exists();
        var golden = Files.readString(file);
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(golden));
        assertThat((Object) JSON.readValue(golden, sample.getClass())).isEqualTo(sample);
    }
}
