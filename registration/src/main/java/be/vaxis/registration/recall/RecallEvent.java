package be.vaxis.registration.recall;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/** What happened to a recall. */
public sealed interface RecallEvent {

    RecallId recall();

    /** @param people how many were concerned when it was asked; those of late registrations come besides */
    record RecallStarted(RecallId recall, RecalledLot lot, RecallAdvice advice, long people, String by, Instant at)
            implements RecallEvent {}

    /**
     * These people are to be told.
     *
     * @param chunk from 1
     * @param lot and {@code advice} of the recall, so that each chunk says what is to be done
     */
    record PeopleNamed(
            RecallId recall, int chunk, List<PersonId> people, RecalledLot lot, RecallAdvice advice, Instant at)
            implements RecallEvent {

        public PeopleNamed {
            people = List.copyOf(people);
        }
    }

    /**
     * Everybody who is concerned was named.
     *
     * @param chunks in how many chunks
     */
    record RecallEnded(RecallId recall, int chunks, Instant at) implements RecallEvent {}

    /** Nobody is told any more. */
    record RecallStopped(RecallId recall, String by, Instant at) implements RecallEvent {}
}
