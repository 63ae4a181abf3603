package be.vaxis.infra.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the rush on one slot ended.
 *
 * @param lastPlace when the last place was decided on
 */
record Rush(List<Answer> answers, Instant lastPlace) {

    private static final String FULL = "reservation:slotFull";

    /** How it ended for one person, and when they knew. */
    record Answer(Holder holder, String outcome, Instant at, double millis) {

        boolean isPlace() {
            return outcome.equals(Load.DONE);
        }

        boolean isFull() {
            return outcome.equals(FULL);
        }
    }

    List<Holder> winners() {
        return answers.stream().filter(Answer::isPlace).map(Answer::holder).toList();
    }

    private long full() {
        return answers.stream().filter(Answer::isFull).count();
    }

    /** How many were told "full", and had been told so before the last place was decided on. */
    private long falselyFull() {
        return answers.stream()
                .filter(answer -> answer.isFull() && answer.at().isBefore(lastPlace))
                .count();
    }

    private double longestMillis(Predicate<Answer> which) {
        return answers.stream().filter(which).mapToDouble(Answer::millis).max().orElse(0);
    }

    /** Whether each place was given, once, and everybody else was told the truth. */
    boolean isFair() {
        return winners().size() == Scene.HOT_PLACES
                && full() == answers.size() - Scene.HOT_PLACES
                && falselyFull() == 0;
    }

    List<Figure> figures() {
        return List.of(
                Figure.of("hot.winners", winners().size(), "places"),
                Figure.of("hot.full", (double) full(), "refusals"),
                Figure.of("hot.falselyFull", (double) falselyFull(), "refusals"),
                Figure.of("hot.lastPlace", longestMillis(Answer::isPlace), "ms"),
                Figure.of("hot.decided", longestMillis(_ -> true), "ms"));
    }

    String line() {
        Map<String, Long> outcomes =
                answers.stream().collect(Collectors.groupingBy(Answer::outcome, TreeMap::new, Collectors.counting()));
        return answers.size() + " clients on one slot of " + Scene.HOT_PLACES + " places: " + outcomes
                + ", the last one told after " + Math.round(longestMillis(_ -> true)) + " ms";
    }
}
