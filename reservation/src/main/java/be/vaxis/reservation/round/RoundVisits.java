package be.vaxis.reservation.round;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.centre.CentreId;
import java.util.List;

/**
 * Which visits are part of which rounds, written in the transaction that decides: a visit is still to be made in one round
 * at most.
 */
public interface RoundVisits {

    /** A round that a visit is, or was, part of. */
    record Part(RoundId round, CentreId centre) {}

    /** @return whether the visit is still to be made in this round now; not when another round has it */
    boolean take(RoundId round, CentreId centre, CodeDigest code);

    /** Something came of the visit: it may be part of another round. */
    void close(RoundId round, CodeDigest code);

    void remove(RoundId round, CodeDigest code);

    List<Part> of(CodeDigest code);
}
