package be.vaxis.registration.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void commas_quotes_and_line_ends_stay_in_their_value() throws IOException {
        assertThat(line("a,b", "say \"no\"", "one\ntwo", null, 7))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"one\ntwo\",,7");
    }

    @Test
    void nothing_becomes_a_formula() throws IOException {
        assertThat(line("=1+1", "+32", "-1", "@SUM(A1)", "a=b")).isEqualTo("'=1+1,'+32,'-1,'@SUM(A1),a=b");
    }

    @Test
    void a_spreadsheet_is_told_that_it_is_unicode() throws IOException {
        var out = new StringWriter();
        Csv.begin(out, "naam");
        assertThat(out.toString()).isEqualTo("\uFEFFnaam\r\n");
    }

    private static String line(Object... values) throws IOException {
        var out = new StringWriter();
        Csv.begin(out, "x").line(values);
        return out.toString().substring(4).replaceAll("\r\n$", "");
    }
}
