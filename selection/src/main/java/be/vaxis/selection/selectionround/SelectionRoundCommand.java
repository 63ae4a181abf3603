package be.vaxis.selection.selectionround;

import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.person.CodeTerms;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a round of selection. */
public sealed interface SelectionRoundCommand {

    /**
     * Begins a round. The same round again changes nothing; refused with {@link CountChanged} when the rule now picks
     * another number of people than was confirmed.
     *
     * @param name for people, such as {@code 70 and over}
     * @param expected how many people the dry run counted and somebody confirmed
     */
    record StartRound(
            @TargetAggregateIdentifier SelectionRoundId round, String name, AgeRule rule, CodeTerms terms, int expected)
            implements SelectionRoundCommand {}

    /** Ends a round before its list is done; who was activated stays so. */
    record StopRound(@TargetAggregateIdentifier SelectionRoundId round) implements SelectionRoundCommand {}

    /** Makes the list of a round that has begun. */
    record DrawList(SelectionRoundId round, AgeRule rule) implements SelectionRoundCommand {}

    /**
     * Activates the codes of the next five hundred on the list.
     *
     * @param after how many were done when this was asked; asked twice, it is done once
     */
    record ActivateNext(SelectionRoundId round, int after) implements SelectionRoundCommand {}
}
