package be.vaxis.registration.row;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    static final int MOST = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insz,product,lot,given\n",
                "insz,product,lot,given\r\n",
                "insz,product,lot,given",
                "\n \r\ninsz,product,lot,given\n",
                "\uFEFFINSZ , \"product\",Lot,given\n"
            })
    void a_heading_is_read_whatever_its_line_end_its_mark_and_its_case(String text) throws IOException {
        Opening opening = table(text.getBytes(UTF_8));
        assertThat(opening.faults()).isEmpty();
        assertThat(opening.heading()).hasToString(",insz,product,lot,given");
        assertThat(opening.position()).isEqualTo(text.getBytes(UTF_8).length);
    }

    @Test
    void the_rows_begin_after_the_heading() throws IOException {
        Opening opening = table("\ninsz;product;lot;given\n85073003328".getBytes(UTF_8));
        assertThat(opening.position()).isEqualTo(24);
        assertThat(opening.line()).isEqualTo(2);
        assertThat(opening.heading().separator()).isEqualTo(';');
    }

    @Test
    void a_heading_reads_itself_back() {
        Heading heading = Heading.parse(";lot;insz;given;product;key");
        assertThat(Heading.parse(heading.toString())).isEqualTo(heading);
    }

    @Test
    void all_faults_of_the_columns_are_named_and_an_unknown_name_is_not_repeated() throws IOException {
        Opening opening = table("insz,85073003328,lot,lot,given".getBytes(UTF_8));
        assertThat(opening.heading()).isNull();
        assertThat(opening.faults())
                .extracting(fault -> fault.code() + " " + fault.field() + " " + fault.arguments())
                .containsExactly(
                        "registration:unknownColumn null [2]",
                        "registration:doubledColumn lot []",
                        "registration:missingColumn product []");
        assertThat(opening.faults().toString()).doesNotContain("85073003328");
    }

    @Test
    void another_encoding_is_a_flaw_of_the_whole_file() throws IOException {
        assertThat(codes(table("\uFEFFinsz".getBytes(UTF_16LE)))).containsExactly("registration:otherEncoding");
        assertThat(codes(table("insz,prodüct".getBytes(ISO_8859_1)))).containsExactly("registration:otherEncoding");
        assertThat(codes(Opening.ofResources(new ByteArrayInputStream("\uFEFF{".getBytes(UTF_16LE)))))
                .containsExactly("registration:otherEncoding");
    }

    @Test
    void a_file_without_a_row_is_empty() throws IOException {
        assertThat(codes(table(new byte[0]))).containsExactly("registration:emptyFile");
        assertThat(codes(table("\n\r\n".getBytes(UTF_8)))).containsExactly("registration:emptyFile");
    }

    @Test
    void resources_begin_at_once_or_after_the_mark() throws IOException {
        assertThat(Opening.ofResources(new ByteArrayInputStream("{}".getBytes(UTF_8)))
                        .position())
                .isZero();
        assertThat(Opening.ofResources(new ByteArrayInputStream("\uFEFF{}".getBytes(UTF_8)))
                        .position())
                .isEqualTo(3);
    }

    private static Opening table(byte[] bytes) throws IOException {
        return Opening.ofTable(new ByteArrayInputStream(bytes), MOST);
    }

    private static List<String> codes(Opening opening) {
        return opening.faults().stream().map(RowFault::code).toList();
    }
}
