package be.vaxis.attestation.conformance;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.read.CodeReader;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Real codes of acceptance environments, without the keys to check them: each is read, or refused with the step and the reason.
 *
 * <p>A folder ({@code -Ddcc.qrcorpus}) of JSON files, each a list of {file, country, qr}.
 */
final class QrCorpus implements Judge {

    static final String FLAG = "QRDECODE";

    @Override
    public void judge(Scores scores) throws IOException {
        Path folder = DataFolder.find("dcc.qrcorpus", "dcc-qr-corpus").orElse(null);
        if (folder == null) {
            scores.remark("no folder dcc-qr-corpus: name it with -Ddcc.qrcorpus");
            return;
        }
        for (Path file : JsonFiles.of(folder)) {
            for (JsonNode code : JsonFiles.read(file)) {
                judge(code, scores);
            }
        }
    }

    private static void judge(JsonNode code, Scores scores) {
        String country = code.path("country").asString("?");
        String name = code.path("file").asString("?");
        try {
            CodeReader.read(code.path("qr").asString(""));
            scores.agreed(country, FLAG);
        } catch (Refused refused) {
            scores.agreed(country, FLAG);
            scores.remark("refused " + name + " at " + refused.step() + ": " + refused.why());
        } catch (RuntimeException escaped) {
            scores.disagreed(country, FLAG, name, "an exception escaped: " + escaped);
        }
    }
}
