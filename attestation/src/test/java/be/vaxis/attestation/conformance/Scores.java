package be.vaxis.attestation.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how often we agree with what others expect, per issuer and flag.
 *
 * <p>Prints {@code SCORE <issuer> <flag> <agreed>/<total>} for each, every disagreement with its cause, remarks that count
 * for nothing, and last {@code SCORE all <agreed>/<total>}.
 */
public final class Scores {

    private record Score(int agreed, int total) {

        Score plus(int more) {
            return new Score(agreed + more, total + 1);
        }

        @Override
        public String toString() {
            return agreed + "/" + total;
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    public void agreed(String issuer, String flag) {
        count(issuer, flag, 1);
    }

    /** @param cause why, in words that help whoever looks into it */
    public void disagreed(String issuer, String flag, String name, String cause) {
        count(issuer, flag, 0);
        disagreements.add(issuer + " " + flag + " " + name + ": " + cause);
    }

    void tried(Tried tried) {
        if (tried.agreed()) {
            agreed(tried.group(), tried.flag());
        } else {
            disagreed(tried.group(), tried.flag(), tried.name(), tried.cause());
        }
    }

    /** Something worth knowing that is neither. */
    public void remark(String remark) {
        remarks.add(remark);
    }

    public List<String> disagreements() {
        return disagreements;
    }

    public int total() {
        return all().total();
    }

    public void print(PrintStream out) {
        scores.forEach((key, score) -> out.println("SCORE " + key + " " + score));
        remarks.forEach(remark -> out.println("REMARK " + remark));
        disagreements.forEach(disagreement -> out.println("DISAGREES " + disagreement));
        out.println("SCORE all " + all());
    }

    private void count(String issuer, String flag, int agreed) {
        String key = issuer + " " + flag;
        scores.put(key, scores.getOrDefault(key, new Score(0, 0)).plus(agreed));
    }

    private Score all() {
        return scores.values().stream()
                .reduce(new Score(0, 0), (one, other) -> new Score(one.agreed + other.agreed, one.total + other.total));
    }
}
