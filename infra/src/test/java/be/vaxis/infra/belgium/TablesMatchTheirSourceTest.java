package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the tables with the files they were made from, where these are at hand. */
class TablesMatchTheirSourceTest {

    private static final Path SOURCES = Path.of(System.getProperty("vaxis.data", "missing"));

    @Test
    void every_cell_of_the_municipalities_is_that_of_statbel() throws IOException {
        var expected = source("population-be-2021.csv").stream()
                .filter(row -> !row.getLast().equals("0"))
                .collect(Collectors.toMap(row -> String.join(",", row.subList(0, 3)), List::getLast));

        assertThat(cells("population.csv")).isEqualTo(expected);
    }

    @Test
    void every_cell_of_the_ages_is_that_of_statbel() throws IOException {
        var expected = source("population-be-2021-region-age.csv").stream()
                .collect(Collectors.toMap(row -> String.join(",", row.subList(0, 3)), List::getLast));

        assertThat(cells("ages.csv")).isEqualTo(expected);
    }

    @Test
    void every_postal_code_lies_in_the_same_municipality_but_one_that_was_wrong() throws IOException {
        var expected = source("postal-codes-be.csv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(3), (one, same) -> one));
        Map<String, String> actual = Atlas.BELGIUM.places().stream()
                .collect(Collectors.toMap(
                        place -> place.postalCode().value(),
                        place -> place.municipality().nis5().value()));
        var changed = actual.keySet().stream()
                .filter(code -> !actual.get(code).equals(expected.get(code)))
                .collect(Collectors.toSet());

        assertThat(actual).hasSameSizeAs(expected);
        assertThat(changed).isEqualTo(Set.of("4782"));
    }

    private static Map<String, String> cells(String file) {
        var table = Table.read(file);
        Map<String, String> cells = new HashMap<>();
        for (var row : table.rows()) {
            for (var column = 2; column < row.size(); column++) {
                cells.put(row.get(0) + "," + row.get(1) + "," + table.columns().get(column), row.get(column));
            }
        }
        cells.values().removeIf("0"::equals);
        return cells;
    }

    private static List<List<String>> source(String file) throws IOException {
        var path = SOURCES.resolve(file);
        assumeTrue(Files.exists(path), "the source of the table is not at hand");
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }
}
