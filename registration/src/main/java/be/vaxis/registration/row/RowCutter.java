package be.vaxis.registration.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines. A line end is LF or CR LF; no byte of another character of UTF-8 looks like either. */
final class RowCutter {

    private static final int LF = '\n';
    private static final int CR = '\r';

    private final InputStream bytes;
    private final int mostBytes;

    /** @param mostBytes of one line, of which no more is kept in memory */
    RowCutter(InputStream bytes, int mostBytes) {
        this.bytes = bytes;
        this.mostBytes = mostBytes;
    }

    /**
     * A line.
     *
     * @param text null when it is no UTF-8 or longer than is accepted
     * @param tooLong when the latter
     * @param ended by a line end, and not by the end of the file
     * @param length in bytes, with its end
     */
    record Line(@Nullable String text, boolean tooLong, boolean ended, long length) {

        boolean isBlank() {
            return text != null && text.isBlank();
        }
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        var line = new ByteArrayOutputStream();
        long length = 0;
        int next = bytes.read();
        while (next >= 0 && next != LF) {
            if (length++ <= mostBytes) { // one more for the CR
                line.write(next);
            }
            next = bytes.read();
        }
        boolean ended = next == LF;
        if (!ended && length == 0) {
            return null;
        }
        byte[] content = withoutReturn(line.toByteArray());
        boolean tooLong = length > mostBytes + 1L || content.length > mostBytes;
        return new Line(tooLong ? null : decoded(content), tooLong, ended, ended ? length + 1 : length);
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == CR ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static @Nullable String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }
}
