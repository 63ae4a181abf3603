package be.vaxis.invitation.dispatch;

import java.util.Comparator;
import java.util.List;

/** Stores what became of the messages of one pass, as facts and in the queue, in one transaction. */
record RecordOutcomes(List<Outcome> outcomes) {

    RecordOutcomes {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing(outcome -> outcome.of().person().value()))
                .toList();
    }
}
