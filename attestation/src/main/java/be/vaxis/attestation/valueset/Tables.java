package be.vaxis.attestation.valueset;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.attestation.valueset.ValueSet.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Our own tables: tab-separated, the first line the name and date. */
final class Tables {

    private static final String ENCODINGS = "vaccines-covid-19-encoding-instructions";
    private static final List<String> SETS = List.of(
            ValueSets.DISEASE,
            ValueSets.PROPHYLAXIS,
            ValueSets.PRODUCT,
            ValueSets.HOLDER,
            ValueSets.TEST_TYPE,
            ValueSets.TEST_RESULT,
            ValueSets.TEST_DEVICE,
            ValueSets.COUNTRY);

    private Tables() {}

    static ValueSets read() {
        return new ValueSets(
                SETS.stream().map(Tables::set).toList(),
                rows(ENCODINGS).stream().skip(1).map(Tables::encoding).toList());
    }

    private static ValueSet set(String id) {
        List<String[]> rows = rows(id);
        Map<String, Entry> entries = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> entries.put(row[0], new Entry(row[2], row[1].equals("active"))));
        return new ValueSet(id, LocalDate.parse(rows.getFirst()[1]), entries);
    }

    private static Encoding encoding(String[] row) {
        return new Encoding(row[0], row[1], row[2], List.of(row[3].split(" ")));
    }

    private static List<String[]> rows(String id) {
        try (InputStream table = Objects.requireNonNull(Tables.class.getResourceAsStream(id + ".tsv"), id)) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
