package be.vaxis.attestation.conformance;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON schemas by version ({@code -Ddcc.schema}). What they say of formats is not asserted: issuers never kept to it. */
final class Schemas {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private final @Nullable Path folder;
    private final Map<String, Schema> read = new HashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas(@Nullable Path folder) {
        this.folder = folder;
    }

    static Schemas find() {
        return new Schemas(DataFolder.find("dcc.schema", "dcc-schema").orElse(null));
    }

    /** What the schema of that version finds wrong. */
    Optional<String> failure(String version, String json) {
        Schema schema = read.computeIfAbsent(version, this::read);
        String errors = schema
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(rules -> rules.formatAssertionsEnabled(false)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? Optional.empty() : Optional.of("schema " + version + ": " + errors);
    }

    private Schema read(String version) {
        Matcher number = VERSION.matcher(version);
        if (folder == null || !number.find()) {
            throw new NotJudged("there is no schema " + version + ": name their folder with -Ddcc.schema");
        }
        try {
            String text = Files.readString(file(folder, number.group())).replace("\"valueset-uri\"", "\"$comment\"");
            return registry.getSchema(
                    text, InputFormat.JSON); // the word that was replaced is one that no validator knows
        } catch (IOException absent) {
            throw new NotJudged("there is no schema " + version);
        }
    }

    /** That version, or else the last one that differs in the third number only. */
    private static Path file(Path folder, String version) {
        String minor = version.substring(0, version.lastIndexOf('.') + 1);
        List<Path> files = JsonFiles.of(folder);
        return Stream.of(version, minor)
                .flatMap(start -> files.reversed().stream()
                        .filter(file -> JsonFiles.name(file).startsWith(start)))
                .findFirst()
                .orElseThrow(() -> new NotJudged("there is no schema " + version));
    }
}
