package be.vaxis.attestation.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {

    final Scores scores = new Scores();

    @Test
    void a_line_for_each_issuer_and_flag_then_what_disagrees_then_all() {
        scores.agreed("BE", "EXPECTEDVERIFY");
        scores.agreed("AT", "EXPECTEDVERIFY");
        scores.disagreed("BE", "EXPECTEDVERIFY", "BE/1.json", "should fail, but nothing is wrong with it");
        scores.remark("not judged BE/2.json");
        assertThat(printed())
                .containsExactly(
                        "SCORE AT EXPECTEDVERIFY 1/1",
                        "SCORE BE EXPECTEDVERIFY 1/2",
                        "REMARK not judged BE/2.json",
                        "DISAGREES BE EXPECTEDVERIFY BE/1.json: should fail, but nothing is wrong with it",
                        "SCORE all 2/3");
    }

    @Test
    void a_field_that_is_nonsense_fails_its_flags_and_stops_nobody(@TempDir Path folder) throws IOException {
        Path cases = Files.createDirectories(folder.resolve("XX/2DCode/raw"));
        Files.writeString(cases.resolve("1.json"), """
                {"COSE": "zz", "EXPECTEDRESULTS": {"EXPECTEDEXPIRATIONCHECK": true, "EXPECTEDVERIFY": false,
                 "EXPECTEDUNPREFIX": true}, "TESTCTX": {"CERTIFICATE": "AAAA", "VALIDATIONCLOCK": "2021-10-10"}}""");
        Files.writeString(cases.resolve("2.json"), "{nope");
        new InteropCases(true).judge(folder, scores);
        assertThat(printed())
                .containsExactly(
                        "SCORE XX EXPECTEDEXPIRATIONCHECK 0/1",
                        "SCORE XX EXPECTEDVERIFY 1/1",
                        "REMARK not judged XX/2DCode/raw/1.json EXPECTEDUNPREFIX: there is no PREFIX",
                        "REMARK not judged XX/2DCode/raw/2.json: no JSON",
                        "DISAGREES XX EXPECTEDEXPIRATIONCHECK XX/2DCode/raw/1.json: should pass, but a field is neither"
                                + " hexadecimal nor Base64: not a hexadecimal digit: \"z\" = 122",
                        "SCORE all 1/2");
    }

    private String[] printed() {
        var bytes = new ByteArrayOutputStream();
        scores.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).split(System.lineSeparator());
    }
}
