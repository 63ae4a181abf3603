package be.vaxis.registration.identity;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Source;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told of by the number of another register.
 *
 * <p>Dutch: <i>voorlopige identiteit</i>. Source: process 4, Registration.
 *
 * @param number shredded once the person is forgotten
 * @param source who told of them first
 * @param since when that was
 * @param vaccinations how many were told of it
 * @param requested the day on which a BIS number was requested; null when none is
 * @param into of whom it became a part; null before
 * @param merged when it did; null before
 */
public record ProvisionalIdentity(
        PersonId identity,
        Personal<OtherNumber> number,
        Source source,
        Instant since,
        int vaccinations,
        @Nullable LocalDate requested,
        @Nullable PersonId into,
        @Nullable Instant merged) {

    /** How far it is. */
    public enum State {
        OPEN,
        /** A BIS number was requested. */
        REQUESTED,
        /** It is a part of somebody with an INSZ. */
        MERGED
    }

    public State state() {
        if (into != null) {
            return State.MERGED;
        }
        return requested == null ? State.OPEN : State.REQUESTED;
    }

    /** The register that gave the number; empty once the person is forgotten. */
    public String register() {
        return number.value().map(OtherNumber::system).orElse("");
    }
}
