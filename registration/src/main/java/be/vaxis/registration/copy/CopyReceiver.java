package be.vaxis.registration.copy;

import java.util.List;
import java.util.UUID;

/**
 * Somebody outside who holds a copy. One for each {@link Receiver}.
 *
 * <p>Dutch: <i>ontvanger van kopieën</i>. Source: process 4, Registration.
 */
public interface CopyReceiver {

    Receiver receiver();

    /** Whether the settings say where it is; one that nobody can reach is told nothing, and nothing waits for it. */
    boolean known();

    /** A copy in the words of the receiver, with the keyed digest that it will hold. */
    Written write(Copy copy);

    /** Where a thing stands among the {@value Prefix#BUCKETS} buckets, for the receiver as for us. */
    int bucketOf(UUID item);

    /**
     * Sends changes, at most some hundreds.
     *
     * @return one reply for each, in their order
     * @throws ReceiverUnavailable when it took none, or nobody knows: send the same again later
     */
    List<Reply> send(List<Change> changes);

    /**
     * What it holds, summed up below each of the prefixes that are one digit longer; empty ones are left out.
     *
     * @throws ReceiverUnavailable when it does not answer
     */
    List<Sum> sums(Prefix prefix);

    /**
     * What it holds in one bucket, by item.
     *
     * @throws ReceiverUnavailable when it does not answer
     */
    List<Held> held(Prefix bucket);
}
