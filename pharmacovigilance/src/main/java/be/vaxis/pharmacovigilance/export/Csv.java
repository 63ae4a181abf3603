package be.vaxis.pharmacovigilance.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values after RFC 4180: UTF-8, a heading, lines end with CR LF; null is empty. */
final class Csv implements Closeable {

    private final BufferedWriter out;

    Csv(Path file, List<String> heading) throws IOException {
        out = Files.newBufferedWriter(file, UTF_8);
        for (var column = 0; column < heading.size(); column++) {
            value(column, heading.get(column));
        }
        endRow();
    }

    void value(int column, @Nullable String value) throws IOException {
        if (column > 0) {
            out.write(',');
        }
        if (value != null) {
            out.write(quoted(value));
        }
    }

    void endRow() throws IOException {
        out.write("\r\n");
    }

    void row(@Nullable String... values) throws IOException {
        for (var column = 0; column < values.length; column++) {
            value(column, values[column]);
        }
        endRow();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String value) {
        var plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
