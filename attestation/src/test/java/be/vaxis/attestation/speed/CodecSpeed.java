package be.vaxis.attestation.speed;

import be.vaxis.attestation.rule.InMemoryRules;
import be.vaxis.attestation.rule.RuleStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures all in turn, round after round, and tells the middle of the rounds. */
final class CodecSpeed {

    private static final int ROUNDS = 15;
    private static final long WARM_UP_MILLISECONDS = 3000;
    private static final long ROUND_MILLISECONDS = 200;

    private CodecSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var country = System.getProperty("speed.country", "DE");
        var codec = new Codec(rules(Path.of(System.getProperty("dcc.rules", "."))), country);
        System.out.println("Rules asked of " + country + ": " + codec.rulesAsked());
        var rounds = rounds(codec.subjects());
        rounds.forEach((name, rates) -> System.out.printf("RATE %s: %.0f a second of one core%n", name, middle(rates)));
        tell(rounds, "issued", "bare signature");
        tell(rounds, "issued", "issued by se.digg.dgc");
        tell(rounds, "verified", "bare verification");
        tell(rounds, "verified with rules", "bare verification");
        tell(rounds, "verified with rules", "verified by se.digg.dgc");
    }

    private static RuleStore rules(Path folder) throws IOException {
        return Files.isDirectory(folder) ? InMemoryRules.folder(folder) : new InMemoryRules(List.of());
    }

    private static Map<String, List<Double>> rounds(List<Subject> subjects) throws Exception {
        for (var subject : subjects) {
            subject.rate(WARM_UP_MILLISECONDS);
        }
        Map<String, List<Double>> rates = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var subject : subjects) {
                rates.computeIfAbsent(subject.name(), _ -> new ArrayList<>()).add(subject.rate(ROUND_MILLISECONDS));
            }
        }
        return rates;
    }

    private static void tell(Map<String, List<Double>> rounds, String ours, String limit) {
        var our = rounds.getOrDefault(ours, List.of());
        var their = rounds.getOrDefault(limit, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(our.size(), their.size()); round++) {
            ratios.add(our.get(round) / their.get(round));
        }
        System.out.printf("RATIO %s / %s: %.2f%n", ours, limit, middle(ratios));
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(Double.NaN);
    }
}
