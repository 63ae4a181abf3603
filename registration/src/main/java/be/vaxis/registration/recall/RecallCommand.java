package be.vaxis.registration.recall;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.PersonId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a recall. */
public sealed interface RecallCommand {

    /**
     * Recalls a lot, once.
     *
     * @param people how many were concerned when it was asked
     * @param by the organisation that recalls it
     */
    record StartRecall(
            @TargetAggregateIdentifier RecallId recall, RecalledLot lot, RecallAdvice advice, long people, String by)
            implements RecallCommand {}

    /**
     * Names the next people to tell. Whoever was named before is not named again.
     *
     * @param chunk how many chunks there are then; another one changes nothing
     * @param people {@value #MOST} at most
     */
    record NamePeople(@TargetAggregateIdentifier RecallId recall, int chunk, List<PersonId> people)
            implements RecallCommand {

        /** How many are named at a time. */
        public static final int MOST = 500;

        public NamePeople {
            people = List.copyOf(people);
            if (people.isEmpty() || people.size() > MOST) {
                throw new IllegalArgumentException("1 to " + MOST + " people are named at a time");
            }
        }
    }

    /** Names somebody whose dose of the lot was registered after the recall began, unless they are named already. */
    record NameLatecomer(@TargetAggregateIdentifier RecallId recall, PersonId person) implements RecallCommand {}

    /** Everybody who is concerned now was named. */
    record EndNaming(@TargetAggregateIdentifier RecallId recall) implements RecallCommand {}

    /** Calls it off: nobody is told any more. */
    record CallOff(@TargetAggregateIdentifier RecallId recall, String by) implements RecallCommand {}
}
