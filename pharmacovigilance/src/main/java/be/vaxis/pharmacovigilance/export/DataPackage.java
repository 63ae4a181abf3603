package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.overview.StudyView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code datapackage.json}: what the package is, on what ground it was made, and the size, hash and columns of
 * every file in it.
 *
 * <p>Source: Frictionless Data Package 1.0.
 */
final class DataPackage {

    static final String FILE = "datapackage.json";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final TableSchema schema;

    DataPackage(MessageSource words) {
        schema = new TableSchema(words);
    }

    /** Describes all that stands in the folder. */
    void write(Path folder, StudyView study, Instant made) throws IOException {
        List<Object> resources = new ArrayList<>();
        for (var file : ExportFolder.files(folder)) {
            resources.add(resource(ResourceFile.of(file), study));
        }
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(description(study, made, resources)));
    }

    private static Map<String, Object> description(StudyView study, Instant made, List<Object> resources) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("profile", "data-package");
        about.put("name", "vaxis-study-" + study.study().value());
        about.put("id", study.study().value().toString());
        about.put("title", study.why().title());
        about.put("description", study.why().purpose());
        about.put("created", made.toString());
        about.put(
                "licenses",
                List.of(
                        Map.of(
                                "name", "other-closed",
                                "title",
                                        "For this study only, under its approval; not to be passed on, to be destroyed after its term")));
        about.put(
                "sources",
                List.of(
                        Map.of("title", "Doses registered in Vaxis"),
                        Map.of(
                                "title", "Statbel, REFNIS: codes and names of areas, 2019 to 2024",
                                "path",
                                        "https://statbel.fgov.be/en/about-statbel/methodology/classifications/geography")));
        about.put("x-legal-basis", study.why().legalBasis());
        about.put("x-approval", study.why().approval());
        about.put("x-available-until", String.valueOf(study.availableUntil()));
        about.put("resources", resources);
        return about;
    }

    private Map<String, Object> resource(ResourceFile file, StudyView study) {
        var extension = file.name().substring(file.name().lastIndexOf('.') + 1);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", nameOf(file.name()));
        resource.put("path", file.name());
        resource.put("profile", extension.equals("csv") ? "tabular-data-resource" : "data-resource");
        resource.put("format", extension);
        resource.put("mediatype", mediaType(extension));
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        if (!extension.equals("parquet")) {
            resource.put("encoding", "utf-8");
        }
        switch (file.name()) {
            case PackageFiles.CSV -> resource.put("schema", schema.doses(study.scope()));
            case PackageFiles.TOTALS -> resource.put("schema", schema.aggregates());
            case PackageFiles.AREAS -> resource.put("schema", schema.areas());
            default -> {
                // a text or a report explains itself
            }
        }
        return resource;
    }

    /** A name of its own for each file: the Parquet twin is called after its kind. */
    private static String nameOf(String file) {
        var dot = file.lastIndexOf('.');
        var base = file.substring(0, dot).toLowerCase(Locale.ROOT).replace('.', '-');
        return file.equals(PackageFiles.PARQUET) ? base + "-parquet" : base;
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "csv" -> "text/csv";
            case "parquet" -> "application/vnd.apache.parquet";
            case "json" -> "application/json";
            default -> "text/markdown";
        };
    }
}
