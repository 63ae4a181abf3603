package be.vaxis.infra.parties.print;

import static be.vaxis.infra.parties.print.LetterFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.infra.parties.print.Acknowledgement.Fate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PrintRunTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path in;

    @TempDir
    Path out;

    final Arrivals arrivals = new Arrivals(Spool.none());
    final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_page_that_changed_on_the_way_is_not_posted() throws IOException {
        var sent = new HtmlLetterPrinter(NOON).pdf(ANNA);
        var came = new HtmlLetterPrinter(NOON).pdf(LetterFixtures.to("Janssens", "Bram"));
        batch("b-1", came, Manifest.Entry.of("letter-1", sent));

        print();

        assertThat(fates("b-1")).containsExactly(Fate.failed("letter-1", "checksum"));
        assertThat(arrivals.all()).isEmpty();
    }

    @Test
    void a_letter_without_an_address_in_the_window_is_not_posted() throws IOException {
        var blank = blankPage();
        batch("b-1", blank, Manifest.Entry.of("letter-1", blank));

        print();

        assertThat(fates("b-1")).containsExactly(Fate.failed("letter-1", "address"));
    }

    @Test
    void what_is_still_being_written_is_left_alone() throws IOException {
        batch("b-1.part", blankPage(), Manifest.Entry.of("letter-1", blankPage()));

        print();

        assertThat(in.resolve("b-1.part")).isDirectoryContaining("glob:**/letter-1.pdf");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_batch_without_a_manifest_holds_nobody_up() throws IOException {
        Files.createDirectory(in.resolve("a-0"));
        batch("b-1", blankPage(), Manifest.Entry.of("letter-1", blankPage()));

        print();

        assertThat(fates("b-1")).hasSize(1);
    }

    private void print() {
        new PrintRun(in, out, arrivals, NOON).run();
    }

    private void batch(String id, byte[] pdf, Manifest.Entry entry) throws IOException {
        var folder = Files.createDirectory(in.resolve(id));
        Files.write(folder.resolve("letter-1.pdf"), pdf);
        Files.write(
                folder.resolve(Manifest.FILE),
                json.writeValueAsBytes(new Manifest(id, NOON.instant(), List.of(entry))));
    }

    private List<Fate> fates(String batch) throws IOException {
        return json.readValue(Files.readAllBytes(out.resolve(batch + ".ack.json")), Acknowledgement.class)
                .letters();
    }

    private static byte[] blankPage() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        return pdf.toByteArray();
    }
}
