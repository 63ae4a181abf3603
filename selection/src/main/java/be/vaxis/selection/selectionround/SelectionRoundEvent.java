package be.vaxis.selection.selectionround;

import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.person.CodeTerms;
import java.time.Instant;

/** What happened in a round of selection; names nobody. */
public sealed interface SelectionRoundEvent {

    SelectionRoundId round();

    record RoundStarted(SelectionRoundId round, String name, AgeRule rule, CodeTerms terms, int expected, Instant at)
            implements SelectionRoundEvent {}

    /** @param people on the list */
    record ListDrawn(SelectionRoundId round, int people) implements SelectionRoundEvent {}

    /**
     * Five hundred more are done.
     *
     * @param done of the list, all batches together
     * @param activated of these, all batches together; the others were vaccinated or selected in the meantime
     */
    record BatchActivated(SelectionRoundId round, int done, int activated) implements SelectionRoundEvent {}

    record RoundCompleted(SelectionRoundId round, int activated, Instant at) implements SelectionRoundEvent {}

    record RoundStopped(SelectionRoundId round, int activated, Instant at) implements SelectionRoundEvent {}
}
