package be.vaxis.attestation.mending;

import be.vaxis.attestation.content.Lack;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a record corrected.
 *
 * <p>Dutch: <i>verzoek tot correctie</i>.
 *
 * @param lacks what kept a certificate from being made when it was asked
 * @param since when it came into this state
 * @param cause why it was declined; null in every other state
 */
public record CorrectionRequest(
        UUID record,
        PersonId person,
        Set<Lack> lacks,
        Instant asked,
        State state,
        Instant since,
        @Nullable Cause cause) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Where it stands. */
    public enum State {
        ASKED,
        /** Somebody of the help desk works on it. */
        TAKEN,
        /** Whoever registered the record has corrected it. */
        CORRECTED,
        DECLINED
    }

    /** Why the record stays as it is. */
    public enum Cause {
        /** Whoever registered it looked it up, and it is as it was. */
        SOURCE_CONFIRMS,
        /** Nothing shows that it was otherwise. */
        NO_PROOF,
        /** It was registered in another country, which alone can correct it. */
        OTHER_COUNTRY,
        /** The record is right; the rules allow no certificate of it. */
        RULES
    }

    public CorrectionRequest {
        lacks = Set.copyOf(lacks);
    }

    public static CorrectionRequest asked(UUID record, PersonId person, Set<Lack> lacks, Instant now) {
        return new CorrectionRequest(record, person, lacks, now, State.ASKED, now, null);
    }

    /** Whether an answer is still to come. */
    public boolean open() {
        return state == State.ASKED || state == State.TAKEN;
    }

    public LocalDate sinceDay() {
        return LocalDate.ofInstant(since, BRUSSELS);
    }
}
