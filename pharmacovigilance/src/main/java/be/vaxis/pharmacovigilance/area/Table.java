package be.vaxis.pharmacovigilance.area;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** A small table that ships with this room: a heading, then rows whose values hold no comma. */
final class Table {

    private Table() {}

    static Stream<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8).lines().skip(1).map(line -> line.split(",", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
