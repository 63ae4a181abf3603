package be.vaxis.attestation.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Against the interoperability cases and the real codes, where they are at hand. Pictures are left to {@link Conformance}. */
class InteropCasesTest {

    /** Cases that contradict themselves or the schema they name; each is explained in the README. */
    private static final List<Pattern> DOUBTFUL = List.of(
            Pattern.compile("PL EXPECTED(DECODE|VALIDJSON) PL/1.3.0/.*/[15]\\.json: .*the code and JSON differ.*"),
            Pattern.compile("PL EXPECTEDSCHEMAVALIDATION .*/[789]\\.json: should fail.*"),
            Pattern.compile("common EXPECTEDSCHEMAVALIDATION .*/DGC2.json: should fail.*more than one event.*"),
            Pattern.compile("(BE|SG) EXPECTEDSCHEMAVALIDATION .*/4.json: should pass, but schema 1.0.0.*"));

    @Test
    void every_flag_of_every_case_comes_out_as_its_issuer_says_but_for_those_that_contradict_themselves()
            throws IOException {
        DataFolder.orSkip("dcc.testdata", "dcc-testdata");
        Scores scores = new Scores();
        new InteropCases(false).judge(scores);
        assertThat(scores.total()).isPositive();
        assertThat(scores.disagreements())
                .allMatch(disagreement -> DOUBTFUL.stream()
                        .anyMatch(doubtful -> doubtful.matcher(disagreement).matches()));
    }

    @Test
    void every_real_code_is_read_or_refused_by_name() throws IOException {
        DataFolder.orSkip("dcc.qrcorpus", "dcc-qr-corpus");
        Scores scores = new Scores();
        new QrCorpus().judge(scores);
        assertThat(scores.total()).isPositive();
        assertThat(scores.disagreements()).isEmpty();
    }
}
