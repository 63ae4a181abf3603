package be.vaxis.reservation.code;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be booked with a code. An unknown code, one that is
 * not active and one with which vaccination was declined are the same here: nothing.
 */
public interface BookableCodes {

    Optional<Terms> terms(CodeDigest code);

    /** The same, and the code stays active until the transaction that decides on a booking has ended. */
    Optional<Terms> termsForBooking(CodeDigest code);

    /** The same for several at once; who is missing may not use their code. */
    Map<CodeDigest, Terms> termsForBooking(Collection<CodeDigest> codes);

    /** The code of a person that may be used, or was until it was declined; never a name by which a practice books. */
    Optional<CodeDigest> codeOf(PersonId person);

    /** Who holds the code; to write down who looked at it. */
    Optional<PersonId> holderOf(CodeDigest code);

    /**
     * The codes of the person whom a practice books under this name. Until the transaction ends, nobody begins to book
     * with any of them, and no new one is written down.
     */
    List<CodeDigest> closeOthers(CodeDigest ownName);

    /**
     * From now on the person whom a practice books under this name is expected there.
     *
     * @param until when the last appointment begins; nothing when there is none any more
     */
    void expect(CodeDigest ownName, @Nullable Instant until);

    boolean isDeclined(CodeDigest code);

    /** From now on there is nothing here about this code: its holder declined. In the transaction that decides so. */
    void decline(CodeDigest code);

    void takeBackDecline(CodeDigest code);
}
