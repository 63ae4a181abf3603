package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.BATCH;
import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IcsrRoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back_the_same(@ForAll("reports") List<CaseReport> reports) {
        List<CaseReport> read = new ArrayList<>();
        var header = new IcsrReader(Limits.STANDARD)
                .read(bytes(IcsrFixtures.written(reports.toArray(CaseReport[]::new))), read::add);
        assertThat(header).isEqualTo(BATCH);
        assertThat(read).isEqualTo(reports);
    }

    @Provide
    Arbitrary<List<CaseReport>> reports() {
        return AnyCase.report().list().ofMaxSize(3);
    }

    @Test
    void the_file_is_the_one_that_was_agreed() throws IOException {
        try (var golden = IcsrRoundTripTest.class.getResourceAsStream("/icsr/batch.xml")) {
            assertThat(golden).isNotNull();
            assertThat(IcsrFixtures.written(CASE))
                    .isEqualTo(unindented(new String(golden.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void what_xml_cannot_carry_does_not_break_the_file() {
        var odd = new CaseReport(
                CASE.identification(),
                CASE.sender(),
                CASE.reporters(),
                CASE.patient(),
                CASE.reactions(),
                CASE.drugs(),
                CASE.assessments(),
                "a\u0000b\r\nc\uD800d",
                null,
                null);
        List<CaseReport> read = new ArrayList<>();
        new IcsrReader(Limits.STANDARD).read(bytes(IcsrFixtures.written(odd)), read::add);
        assertThat(read.getFirst().narrative()).isEqualTo("a\uFFFDb\nc\uFFFDd");
    }

    @Test
    void an_empty_batch_is_a_batch() {
        var header = new IcsrReader(Limits.STANDARD).read(bytes(IcsrFixtures.written()), report -> {
            throw new AssertionError("there is no case");
        });
        assertThat(header).isEqualTo(BATCH);
    }

    private static String unindented(String golden) {
        return golden.replaceAll(">\\s+<", "><").strip();
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
