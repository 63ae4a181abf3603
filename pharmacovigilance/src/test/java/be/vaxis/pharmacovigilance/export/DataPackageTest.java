package be.vaxis.pharmacovigilance.export;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.APPROVED;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.NOW;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.SCOPE;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.disclosure.Stratum;
import be.vaxis.pharmacovigilance.disclosure.Thresholds;
import be.vaxis.pharmacovigilance.disclosure.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Checks what the Frictionless specifications ask: Data Package 1, Data Resource 1, Table Schema 1. */
class DataPackageTest {

    static final Set<String> TYPES = Set.of("string", "integer");
    static final DisclosureReport REPORT = new DisclosureReport(
            DisclosureReport.METHOD,
            Thresholds.STANDARD,
            true,
            List.of(),
            1L,
            1,
            0L,
            1,
            0,
            0,
            10,
            0,
            List.of(),
            List.of());

    @TempDir
    Path folder;

    @BeforeEach
    void a_package_is_made() throws IOException {
        try (var csv = new CsvDoses(folder.resolve("doses.csv"), DoseField.of(SCOPE))) {
            csv.write(DosesFilesTest.ANNAS);
        }
        Files.writeString(folder.resolve("doses.parquet"), "PAR1");
        Files.writeString(folder.resolve("disclosure-report.json"), DataPackage.JSON.writeValueAsString(REPORT));
        SmallTables.writeAreas(folder.resolve("areas.csv"), new Areas());
        SmallTables.writeTotals(
                folder.resolve("aggregates.csv"), List.of(new Total(new Stratum("2021-W05", "F", "1"), null, 1)));
        new Codebook(WORDS).write(folder, APPROVED, REPORT);
        new DataPackage(WORDS).write(folder, APPROVED, NOW);
    }

    @Test
    void it_has_a_name_a_licence_sources_and_resources() throws IOException {
        var about = manifest();
        assertThat(about.get("name").asString()).matches("[-a-z0-9._/]+");
        assertThat(about.get("licenses").get(0).get("name").asString()).isEqualTo("other-closed");
        assertThat(about.get("sources")).allMatch(source -> source.has("title"));
        assertThat(about.get("resources")).isNotEmpty();
    }

    @Test
    void every_file_is_listed_once_with_its_size_and_hash() throws IOException {
        List<String> paths = new ArrayList<>();
        for (var resource : manifest().get("resources")) {
            var file = ResourceFile.of(folder.resolve(resource.get("path").asString()));
            paths.add(file.name());
            assertThat(resource.get("bytes").asLong()).isEqualTo(file.bytes());
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + file.sha256());
        }
        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "doses.csv",
                        "doses.parquet",
                        "aggregates.csv",
                        "areas.csv",
                        "disclosure-report.json",
                        "codebook.nl.md",
                        "codebook.fr.md",
                        "codebook.de.md",
                        "codebook.en.md");
    }

    @Test
    void resource_names_are_unique_and_paths_stay_inside() throws IOException {
        Set<String> names = new HashSet<>();
        for (var resource : manifest().get("resources")) {
            assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
            assertThat(names.add(resource.get("name").asString())).isTrue();
            assertThat(resource.get("path").asString()).doesNotStartWith("/").doesNotContain("..");
        }
    }

    @Test
    void the_schema_of_each_table_names_its_columns_in_order() throws IOException {
        for (var resource : manifest().get("resources")) {
            if (!resource.get("profile").asString().equals("tabular-data-resource")) {
                continue;
            }
            var heading = Files.readAllLines(folder.resolve(resource.get("path").asString()))
                    .getFirst();
            List<String> fields = new ArrayList<>();
            for (var field : resource.get("schema").get("fields")) {
                fields.add(field.get("name").asString());
                assertThat(TYPES).contains(field.get("type").asString());
                assertThat(field.get("description").asString()).isNotBlank();
            }
            assertThat(String.join(",", fields)).isEqualTo(heading);
        }
    }

    @Test
    void foreign_keys_point_to_a_table_that_is_there() throws IOException {
        Set<String> names = new HashSet<>(Set.of(""));
        manifest()
                .get("resources")
                .forEach(resource -> names.add(resource.get("name").asString()));
        for (var resource : manifest().get("resources")) {
            for (var key : resource.path("schema").path("foreignKeys")) {
                assertThat(names).contains(key.get("reference").get("resource").asString());
            }
        }
    }

    @Test
    void the_code_book_explains_every_column_in_each_language() {
        for (var language : Codebook.LANGUAGES) {
            var text = new Codebook(WORDS).text(Locale.of(language), APPROVED, REPORT);
            for (var field : DoseField.of(SCOPE)) {
                assertThat(text).contains("| `" + field.column() + "` | ");
            }
            assertThat(text).contains(APPROVED.why().legalBasis()).doesNotContain("{0}");
        }
    }

    @Test
    void the_same_package_has_the_same_manifest() throws IOException {
        var first = Files.readString(folder.resolve("datapackage.json"));
        Files.delete(folder.resolve("datapackage.json"));
        new DataPackage(WORDS).write(folder, APPROVED, NOW);
        assertThat(Files.readString(folder.resolve("datapackage.json"))).isEqualTo(first);
    }

    private JsonNode manifest() throws IOException {
        return DataPackage.JSON.readTree(Files.readString(folder.resolve("datapackage.json")));
    }
}
