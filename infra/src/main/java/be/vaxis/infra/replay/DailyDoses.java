package be.vaxis.infra.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many doses were given on each day, from a file with the columns date, region, brand, dose and count in any
 * order and case. Lines that differ in other columns only, such as age group and sex, are added up.
 */
final class DailyDoses {

    private static final List<String> COLUMNS = List.of("date", "region", "brand", "dose", "count");
    private static final int MOST_FAULTS = 20;

    private DailyDoses() {}

    /** @throws IllegalArgumentException naming every fault, twenty at most */
    static SortedMap<Cell, Long> read(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return read(lines);
        }
    }

    static SortedMap<Cell, Long> read(BufferedReader lines) throws IOException {
        var columns = columns(lines.readLine());
        List<String> faults = new ArrayList<>();
        SortedMap<Cell, Long> doses = new TreeMap<>();
        int number = 1;
        for (var line = lines.readLine(); line != null && faults.size() < MOST_FAULTS; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                add(doses, fields(line), columns, faults, "line " + number + ": ");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return doses;
    }

    private static Map<String, Integer> columns(@Nullable String heading) {
        Map<String, Integer> places = new HashMap<>();
        var names = fields(heading == null ? "" : heading.replace("\uFEFF", ""));
        for (int i = 0; i < names.length; i++) {
            places.putIfAbsent(names[i].toLowerCase(Locale.ROOT), i);
        }
        var missing = COLUMNS.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("line 1: no column " + String.join(", ", missing));
        }
        return places;
    }

    private static void add(
            Map<Cell, Long> doses, String[] fields, Map<String, Integer> columns, List<String> faults, String where) {
        try {
            var date = LocalDate.parse(field(fields, columns, "date"));
            long count = Long.parseLong(field(fields, columns, "count"));
            if (count < 0) {
                faults.add(where + "fewer than none");
            }
            var cell = new Cell(
                    date,
                    field(fields, columns, "region"),
                    field(fields, columns, "brand"),
                    field(fields, columns, "dose"));
            doses.merge(cell, count, Long::sum);
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            faults.add(where + "cannot be read");
        }
    }

    private static String field(String[] fields, Map<String, Integer> columns, String name) {
        return fields[columns.getOrDefault(name, -1)];
    }

    /** No value of such a file has a comma. An empty region means that it is not known. */
    private static String[] fields(String line) {
        var fields = line.split(",", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip().replace("\"", "");
            fields[i] = fields[i].isEmpty() ? "NA" : fields[i];
        }
        return fields;
    }
}
