package be.vaxis.registration.trace;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values after RFC 4180, in UTF-8 with a mark, so that a spreadsheet shows the names as they are.
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    private Csv(Writer out) {
        this.out = out;
    }

    /** @param columns the names of them, as the first line */
    public static Csv begin(Writer out, String... columns) throws IOException {
        var csv = new Csv(out);
        out.write(MARK);
        csv.line((Object[]) columns);
        return csv;
    }

    /** What is null stays empty. */
    public void line(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(written(values[i]));
        }
        out.write("\r\n");
    }

    private static String written(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
