package be.vaxis.attestation.valueset;

import be.vaxis.attestation.valueset.ValueSet.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files as the eHealth Network publishes them: {@code {valueSetId, valueSetDate, valueSetValues}}, one set or the encoding
 * instructions each. Other JSON is passed over.
 */
final class Published {

    private static final int MOST_FILES = 1_000;
    private static final long LARGEST_FILE_BYTES = 20_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private Published() {}

    static ValueSets read(Path folder) throws IOException {
        List<ValueSet> sets = new ArrayList<>();
        List<Encoding> encodings = new ArrayList<>();
        for (Path file : files(folder)) {
            JsonNode json = JSON.readTree(Files.readString(file));
            JsonNode values = json.path("valueSetValues");
            if (values.valueStream().anyMatch(value -> value.has("vaccine-code"))) {
                values.properties().forEach(value -> encodings.add(encoding(value.getKey(), value.getValue())));
            } else if (values.isObject()) {
                sets.add(set(json, values));
            }
        }
        return new ValueSets(sets, encodings);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new IOException("More than " + MOST_FILES + " files.");
            }
            for (Path file : files) {
                if (Files.size(file) > LARGEST_FILE_BYTES) {
                    throw new IOException("Larger than " + LARGEST_FILE_BYTES + " bytes: " + file.getFileName());
                }
            }
            return files;
        }
    }

    private static ValueSet set(JsonNode json, JsonNode values) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        values.properties().forEach(value -> entries.put(value.getKey(), entry(value.getValue())));
        return new ValueSet(
                json.path("valueSetId").asString(""),
                LocalDate.parse(json.path("valueSetDate").asString("")),
                entries);
    }

    private static Entry entry(JsonNode value) {
        return new Entry(
                value.path("display").asString(""), value.path("active").asBoolean(false));
    }

    private static Encoding encoding(String brand, JsonNode value) {
        return new Encoding(
                brand,
                value.path("vaccine-code").asString(""),
                value.path("vaccine-manufacturer").asString(""),
                value.path("sct-codes")
                        .valueStream()
                        .map(code -> code.asString(""))
                        .toList());
    }
}
