package be.vaxis.pharmacovigilance.surveillance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a count.
 *
 * @param id of the case, and of its report
 * @param onset days from the dose; -1 before it, 61 when later than sixty
 */
public record CountedCase(
        UUID id,
        Instant received,
        String ageGroup,
        String sex,
        @Nullable String lot,
        int onset) {

    /** Whether the day is told apart. */
    public boolean hasDay() {
        return onset >= 0 && onset <= ToldPair.LAST_DAY;
    }
}
