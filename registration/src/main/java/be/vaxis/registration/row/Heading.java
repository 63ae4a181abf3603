package be.vaxis.registration.row;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * The first line of a file in CSV.
 *
 * @param separator a comma or, as spreadsheets in Belgium write it, a semicolon
 * @param columns each at most once, in the order of the file
 */
public record Heading(char separator, List<Column> columns) {

    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";

    public Heading {
        columns = List.copyOf(columns);
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    static char separatorOf(String line) {
        return line.contains(SEMICOLON) && !line.contains(COMMA) ? ';' : ',';
    }

    /** Reads what {@link #toString} wrote. */
    public static Heading parse(String text) {
        char separator = text.charAt(0);
        return new Heading(
                separator,
                Arrays.stream(text.substring(1).split(String.valueOf(separator)))
                        .map(name -> Column.named(name).orElseThrow())
                        .toList());
    }

    /** The separator, and the columns separated by it. */
    @Override
    public String toString() {
        return separator + columns.stream().map(Column::heading).collect(joining(String.valueOf(separator)));
    }
}
