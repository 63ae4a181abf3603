package be.vaxis.attestation.conformance;

import java.io.IOException;
import java.util.List;

/** The command behind {@code -Pconformance}: every judge in turn, one table. */
public final class Conformance {

    static final List<Judge> JUDGES = List.of(new InteropCases(true), new QrCorpus());

    private Conformance() {}

    public static void main(String[] arguments) throws IOException {
        Scores scores = new Scores();
        for (Judge judge : JUDGES) {
            judge.judge(scores);
        }
        scores.print(System.out);
    }
}
