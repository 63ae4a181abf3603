package be.vaxis.attestation.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The command behind {@code -Pconformance}: every judge in turn, one table. */
public final class Conformance {

    private static final List<Judge> JUDGES = List.of(
            new InteropCases(true),
            new QrCorpus(),
            trying("dcc.rules", "dcc-business-rules", RuleCases::tried),
            trying("certlogic.suite", "certlogic-testsuite", CertLogicSuite::tried));

    private Conformance() {}

    public static void main(String[] arguments) throws IOException {
        Scores scores = new Scores();
        for (Judge judge : JUDGES) {
            judge.judge(scores);
        }
        scores.print(System.out);
    }

    private static Judge trying(String property, String name, Function<Path, List<Tried>> suite) {
        return scores -> DataFolder.find(property, name)
                .ifPresentOrElse(
                        folder -> suite.apply(folder).forEach(scores::tried),
                        () -> scores.remark("no folder " + name + ": name it with -D" + property));
    }
}
