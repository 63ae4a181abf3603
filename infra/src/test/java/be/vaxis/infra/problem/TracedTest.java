package be.vaxis.infra.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TracedTest {

    @Test
    void a_trace_shows_kinds_and_places_but_no_message() {
        var fault = new IllegalStateException("row (85073003328)", new IllegalArgumentException("Peeters"));
        var written = new StringWriter();

        Traced.of(fault).printStackTrace(new PrintWriter(written));

        assertThat(written.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "TracedTest")
                .doesNotContain("85073003328", "Peeters");
    }
}
