package be.vaxis.registration.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes one line apart. */
final class Fields {

    private Fields() {}

    /** The fields without the blanks around them; empty when the quotes do not match. */
    static Optional<List<String>> of(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? Optional.of(records.getFirst().stream().map(String::strip).toList())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException broken) {
            return Optional.empty();
        }
    }
}
