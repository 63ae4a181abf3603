package be.vaxis.registration.dosefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.row.Chunk;
import be.vaxis.registration.row.Flaw;
import be.vaxis.registration.row.Read;
import be.vaxis.registration.row.Row;
import be.vaxis.registration.row.RowFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Wherever a file is cut, in parts, in pieces or in groups of rows, the same rows come out. */
class SplitFilesTest {

    @Property(tries = 500)
    void any_split_of_the_bytes_gives_the_same_rows(
            @ForAll("files") String file,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 200) Integer> cuts,
            @ForAll @IntRange(min = 1, max = 40) int pieceBytes,
            @ForAll @IntRange(min = 1, max = 7) int rowsTogether)
            throws IOException {
        byte[] bytes = file.getBytes(UTF_8);
        List<Row> whole = read(new ByteArrayInputStream(bytes), 0, 0, 1_000).rows();

        Parts parts = Parts.of(bytes, cuts);
        List<Row> together = new ArrayList<>();
        Chunk chunk = new Chunk(List.of(), 0, 0, false);
        while (!chunk.last()) {
            InputStream from = parts.from(chunk.until(), pieceBytes);
            chunk = read(from, chunk.until(), chunk.line(), rowsTogether);
            together.addAll(chunk.rows());
        }
        assertThat(together).isEqualTo(whole);
        assertThat(chunk.until()).isEqualTo(bytes.length);
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> line =
                Arbitraries.strings().withChars("aé€𝄞\",; \r").ofMinLength(0).ofMaxLength(25);
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
        return line.flatMap(text -> end.map(text::concat))
                .list()
                .ofMaxSize(12)
                .flatMap(lines -> line.map(last -> String.join("", lines) + last));
    }

    private static Chunk read(InputStream from, long position, int line, int most) throws IOException {
        return Chunk.read(
                from,
                position,
                line,
                most,
                40,
                text -> Read.refused(List.of(new RowFault(Flaw.FIELD_COUNT.code(), null, text, List.of()))));
    }

    /** A file as it was sent. */
    private record Parts(byte[] bytes, List<FileParts.Part> parts) {

        static Parts of(byte[] bytes, List<Integer> cuts) {
            List<Integer> borders = new ArrayList<>(cuts.stream()
                    .filter(cut -> cut > 0 && cut < bytes.length)
                    .distinct()
                    .sorted()
                    .toList());
            borders.add(bytes.length);
            List<FileParts.Part> parts = new ArrayList<>();
            int start = 0;
            for (int border : borders) {
                parts.add(new FileParts.Part(parts.size() + 1, start, border - start));
                start = border;
            }
            return new Parts(bytes, parts);
        }

        /** As the database gives them: those that end after the position. */
        InputStream from(long position, int pieceBytes) {
            List<FileParts.Part> left = parts.stream()
                    .filter(part -> part.starts() + part.size() > position)
                    .toList();
            return new FileBytes(left, position, pieceBytes, (number, piece) -> {
                FileParts.Part part = parts.get(number - 1);
                int from = (int) part.starts() + piece * pieceBytes;
                return Arrays.copyOfRange(bytes, from, (int) Math.min(part.starts() + part.size(), from + pieceBytes));
            });
        }
    }
}
