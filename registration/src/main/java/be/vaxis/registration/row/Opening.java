package be.vaxis.registration.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file begins: what is looked at before anything of it is done.
 *
 * @param heading of a file in CSV without faults
 * @param position of the first row
 * @param line how many lines come before it
 * @param faults all that keeps the file as a whole from being taken in
 */
public record Opening(@Nullable Heading heading, long position, int line, List<RowFault> faults) {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public Opening {
        faults = List.copyOf(faults);
    }

    /** Of resources, one on each line. */
    public static Opening ofResources(InputStream bytes) throws IOException {
        Start start = Start.of(bytes);
        return start.flaw() == null
                ? new Opening(null, start.position(), 0, List.of())
                : refused(RowFault.of(start.flaw(), null));
    }

    /** Of CSV; blank lines may come before the heading. */
    public static Opening ofTable(InputStream bytes, int mostRowBytes) throws IOException {
        Start start = Start.of(bytes);
        if (start.flaw() != null) {
            return refused(RowFault.of(start.flaw(), null));
        }
        var cutter = new RowCutter(start.bytes(), mostRowBytes);
        long position = start.position();
        int line = 0;
        RowCutter.Line next = cutter.next();
        while (next != null && next.isBlank()) {
            position += next.length();
            line++;
            next = cutter.next();
        }
        return next == null
                ? refused(RowFault.of(Flaw.EMPTY_FILE, null))
                : headed(next, position + next.length(), line + 1);
    }

    private static Opening headed(RowCutter.Line line, long position, int lines) {
        String text = line.text();
        if (text == null) {
            return refused(RowFault.of(line.tooLong() ? Flaw.ROW_TOO_LONG : Flaw.OTHER_ENCODING, null));
        }
        char separator = Heading.separatorOf(text);
        Optional<List<String>> names = Fields.of(text, Heading.format(separator));
        if (names.isEmpty()) {
            return refused(RowFault.of(Flaw.BROKEN_QUOTES, null));
        }
        List<RowFault> faults = new ArrayList<>();
        List<Column> columns = columns(names.get(), faults);
        return faults.isEmpty()
                ? new Opening(new Heading(separator, columns), position, lines, List.of())
                : new Opening(null, 0, 0, faults);
    }

    /** An unknown name is not repeated, as a file without a heading has the number of a person there. */
    private static List<Column> columns(List<String> names, List<RowFault> faults) {
        List<Column> columns = new ArrayList<>();
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (int place = 0; place < names.size(); place++) {
            Optional<Column> column = Column.named(names.get(place));
            if (column.isEmpty()) {
                faults.add(unknown(place + 1));
            } else if (!missing.remove(column.get())) {
                faults.add(RowFault.of(Flaw.DOUBLED_COLUMN, column.get().heading()));
            } else {
                columns.add(column.get());
            }
        }
        missing.stream()
                .filter(Column::required)
                .forEach(column -> faults.add(RowFault.of(Flaw.MISSING_COLUMN, column.heading())));
        return columns;
    }

    private static RowFault unknown(int place) {
        String detail = "Column " + place + " has a name that is not known here.";
        return new RowFault(Flaw.UNKNOWN_COLUMN.code(), null, detail, List.of(String.valueOf(place)));
    }

    private static Opening refused(RowFault fault) {
        return new Opening(null, 0, 0, List.of(fault));
    }

    /** The very first bytes: a mark of UTF-8 is passed over, one of UTF-16 is a flaw. */
    private record Start(
            InputStream bytes, long position, @Nullable Flaw flaw) {

        static Start of(InputStream bytes) throws IOException {
            var from = new PushbackInputStream(bytes, UTF_8_MARK.length);
            byte[] first = from.readNBytes(UTF_8_MARK.length);
            if (first.length == 0) {
                return new Start(from, 0, Flaw.EMPTY_FILE);
            }
            if (Arrays.equals(first, UTF_8_MARK)) {
                return new Start(from, UTF_8_MARK.length, null);
            }
            from.unread(first);
            return new Start(from, 0, isUtf16(first) ? Flaw.OTHER_ENCODING : null);
        }

        private static boolean isUtf16(byte[] first) {
            int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            return mark == 0xFEFF || mark == 0xFFFE;
        }
    }
}
