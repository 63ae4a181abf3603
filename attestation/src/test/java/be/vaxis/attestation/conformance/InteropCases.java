package be.vaxis.attestation.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The interoperability cases of the EU: one step of the chain per flag.
 *
 * <p>A folder ({@code -Ddcc.testdata}) of issuers, with JSON files that have EXPECTEDRESULTS anywhere below. Each flag
 * judges its own step only, from the field that the step starts with; a field that is absent is derived from the one
 * before it in the chain. A flag whose input is nowhere is not judged.
 */
final class InteropCases implements Judge {

    private final boolean pictures;

    InteropCases(boolean pictures) {
        this.pictures = pictures;
    }

    @Override
    public void judge(Scores scores) throws IOException {
        Path folder = DataFolder.find("dcc.testdata", "dcc-testdata").orElse(null);
        if (folder == null) {
            scores.remark("no folder dcc-testdata: name it with -Ddcc.testdata");
            return;
        }
        judge(folder, scores);
    }

    void judge(Path folder, Scores scores) throws IOException {
        InteropChecks checks = new InteropChecks(Schemas.find());
        for (Path file : JsonFiles.of(folder)) {
            Path name = folder.relativize(file);
            try {
                InteropCase.read(file).ifPresent(one -> judge(one, name, checks, scores));
            } catch (JacksonException malformed) {
                scores.remark("not judged " + name + ": no JSON");
            }
        }
    }

    private void judge(InteropCase one, Path name, InteropChecks checks, Scores scores) {
        String issuer = name.getNameCount() > 1 ? name.getName(0).toString() : "?";
        for (Map.Entry<String, Boolean> expected : one.expected().entrySet()) {
            String flag = expected.getKey();
            if (flag.equals("EXPECTEDPICTUREDECODE") && !pictures) {
                continue;
            }
            try {
                Optional<String> failure = checks.failure(flag, one);
                if (failure.isEmpty() == expected.getValue()) {
                    scores.agreed(issuer, flag);
                } else {
                    String apart = checks.apart(one)
                            .map(why -> " (apart: " + why + ")")
                            .orElse("");
                    scores.disagreed(issuer, flag, name.toString(), cause(failure) + apart);
                }
            } catch (NotJudged notJudged) {
                scores.remark("not judged " + name + " " + flag + ": " + notJudged.getMessage());
            }
        }
    }

    private static String cause(Optional<String> failure) {
        return failure.map(why -> "should pass, but " + why).orElse("should fail, but nothing is wrong with it");
    }
}
