package be.vaxis.registration.row;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A number of rows one after the other.
 *
 * @param rows without the blank ones
 * @param until the byte after the last one
 * @param line how many lines there are until there
 * @param last whether the file ends there
 */
public record Chunk(List<Row> rows, long until, int line, boolean last) {

    private static final Logger LOG = LoggerFactory.getLogger(Chunk.class);

    /**
     * Reads so many lines.
     *
     * @param from what is left of the file
     * @param position of its first byte
     * @param line how many lines were before
     */
    public static Chunk read(
            InputStream from, long position, int line, int mostLines, int mostRowBytes, RowReader reader)
            throws IOException {
        var cutter = new RowCutter(from, mostRowBytes);
        List<Row> rows = new ArrayList<>();
        long until = position;
        int number = line;
        while (number < line + mostLines) {
            RowCutter.Line next = cutter.next();
            if (next == null) {
                return new Chunk(rows, until, number, true);
            }
            number++;
            until += next.length();
            if (!next.isBlank()) {
                rows.add(new Row(number, until, understood(next, reader)));
            }
        }
        return new Chunk(rows, until, number, false);
    }

    private static Read understood(RowCutter.Line line, RowReader reader) {
        String text = line.text();
        if (text == null) {
            return Read.refused(line.tooLong() ? Flaw.ROW_TOO_LONG : Flaw.WRONG_ENCODING);
        }
        Read read = understood(text, reader);
        if (line.ended() || read.handed() != null) {
            return read;
        }
        List<RowFault> faults = new ArrayList<>(read.faults());
        faults.add(RowFault.of(Flaw.CUT_OFF, null));
        return Read.refused(faults);
    }

    private static Read understood(String text, RowReader reader) {
        try {
            return reader.read(text);
        } catch (RuntimeException unforeseen) { // one row never stops the file; the text goes into no log
            LOG.warn(
                    "A row could not be read because of a {}",
                    unforeseen.getClass().getSimpleName());
            return Read.refused(Flaw.ROW_FAILED);
        }
    }
}
