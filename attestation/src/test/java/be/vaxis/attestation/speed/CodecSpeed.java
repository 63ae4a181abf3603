package be.vaxis.attestation.speed;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CodecBenchmark} and tells what is asked of it: one number beside another of the same run. */
final class CodecSpeed {

    private CodecSpeed() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> rates = new HashMap<>();
        var options = new OptionsBuilder()
                .include(CodecBenchmark.class.getSimpleName())
                .param("country", System.getProperty("speed.country", "DE"))
                .jvmArgsAppend("-Ddcc.rules=" + System.getProperty("dcc.rules", "."))
                .build();
        for (var result : new Runner(options).run()) {
            var rate = result.getPrimaryResult();
            rates.put(rate.getLabel(), rate.getScore());
            System.out.printf(
                    "RATE %s: %.0f ± %.0f a second%n", rate.getLabel(), rate.getScore(), rate.getScoreError());
        }
        tell(rates, "issued", "bareSignature");
        tell(rates, "issued", "issuedByDigg");
        tell(rates, "verified", "bareVerification");
        tell(rates, "verifiedWithRules", "bareVerification");
        tell(rates, "verifiedWithRules", "verifiedByDigg");
    }

    private static void tell(Map<String, Double> rates, String ours, String limit) {
        System.out.printf(
                "RATIO %s / %s: %.2f%n",
                ours, limit, rates.getOrDefault(ours, Double.NaN) / rates.getOrDefault(limit, Double.NaN));
    }
}
