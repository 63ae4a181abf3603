package be.vaxis.infra.belgium;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One of the CSV files beside this class: a line of column names, then rows without quotes. */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(String file) {
        try (var lines = open(file)) {
            var columns = cells(lines.readLine());
            return new Table(columns, lines.lines().map(Table::cells).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static BufferedReader open(String file) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",", -1)).toList();
    }
}
