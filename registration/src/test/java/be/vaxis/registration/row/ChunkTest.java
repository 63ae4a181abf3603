package be.vaxis.registration.row;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.desk.PatientNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {

    static final int MOST_BYTES = 10;
    static final RowReader ANYTHING = text -> new Read(words(text), List.of());

    @Test
    void a_row_has_the_number_of_its_line_and_blank_lines_are_no_rows() throws IOException {
        Chunk chunk = read("one\r\n\r\n \ntwo", 10, ANYTHING);
        assertThat(chunk.rows()).extracting(Row::number).containsExactly(1, 4);
        assertThat(chunk.rows()).extracting(row -> text(row.read())).containsExactly("one", "two");
        assertThat(chunk.last()).isTrue();
        assertThat(chunk.line()).isEqualTo(4);
        assertThat(chunk.until()).isEqualTo(12);
    }

    @Test
    void so_many_lines_are_read_and_the_next_ones_from_there() throws IOException {
        Chunk first = read("one\ntwo\nthree\n", 2, ANYTHING);
        assertThat(first.rows()).hasSize(2);
        assertThat(first.last()).isFalse();
        assertThat(first.until()).isEqualTo(8);

        Chunk next = Chunk.read(bytes("three\n"), 8, 2, 2, MOST_BYTES, ANYTHING);
        assertThat(next.rows()).extracting(Row::number).containsExactly(3);
        assertThat(next.last()).isTrue();
    }

    @Test
    void as_many_lines_as_there_are_leave_the_end_to_be_found() throws IOException {
        Chunk all = read("one\ntwo\n", 2, ANYTHING);
        assertThat(all.last()).isFalse();
        assertThat(Chunk.read(bytes(""), all.until(), all.line(), 2, MOST_BYTES, ANYTHING))
                .isEqualTo(new Chunk(List.of(), all.until(), all.line(), true));
    }

    @Test
    void a_row_may_be_as_long_as_the_limit_and_no_longer() throws IOException {
        assertThat(faults(read("0123456789\r\n", 1, ANYTHING))).isEmpty();
        assertThat(faults(read("01234567890\n", 1, ANYTHING))).containsExactly("registration:rowTooLong");
        assertThat(faults(read("x".repeat(100_000) + "\n", 1, ANYTHING))).containsExactly("registration:rowTooLong");
    }

    @Test
    void a_row_that_is_too_long_or_in_another_encoding_does_not_harm_the_next() throws IOException {
        byte[] latin = "één\n".getBytes(ISO_8859_1);
        byte[] all = ("x".repeat(11) + "\n" + new String(latin, ISO_8859_1) + "good\n").getBytes(ISO_8859_1);
        Chunk chunk = Chunk.read(new ByteArrayInputStream(all), 0, 0, 10, MOST_BYTES, ANYTHING);
        assertThat(faults(chunk)).containsExactly("registration:rowTooLong", "registration:wrongEncoding");
        assertThat(text(chunk.rows().getLast().read())).isEqualTo("good");
    }

    @Test
    void a_last_line_without_an_end_is_a_row_and_said_to_be_cut_off_when_it_is_faulty() throws IOException {
        RowReader picky = text -> text.equals("good") ? ANYTHING.read(text) : Read.refused(Flaw.FIELD_COUNT);
        assertThat(faults(read("good", 1, picky))).isEmpty();
        assertThat(faults(read("goo", 1, picky))).containsExactly("registration:fieldCount", "registration:cutOff");
        assertThat(faults(read("goo\n", 1, picky))).containsExactly("registration:fieldCount");
    }

    @Test
    void a_row_on_which_the_reader_breaks_is_refused_alone() throws IOException {
        RowReader breaking = text -> {
            if (text.equals("bad")) {
                throw new IllegalStateException(text);
            }
            return ANYTHING.read(text);
        };
        Chunk chunk = read("bad\ngood\n", 10, breaking);
        assertThat(faults(chunk)).containsExactly("registration:rowFailed");
        assertThat(text(chunk.rows().getLast().read())).isEqualTo("good");
    }

    private static Chunk read(String text, int most, RowReader reader) throws IOException {
        return Chunk.read(bytes(text), 0, 0, most, MOST_BYTES, reader);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Handed words(String text) {
        return new Handed.Words(new PatientNumber.Elsewhere(new OtherNumber("urn:any", "1")), "key", text);
    }

    private static String text(Read read) {
        return ((Handed.Words) read.handed()).words();
    }

    private static List<String> faults(Chunk chunk) {
        return chunk.rows().stream()
                .flatMap(row -> row.read().faults().stream())
                .map(RowFault::code)
                .toList();
    }
}
