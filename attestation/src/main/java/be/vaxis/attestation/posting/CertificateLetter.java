package be.vaxis.attestation.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter with the certificates of one person, without who or what.
 *
 * <p>Dutch: <i>brief met certificaten</i>.
 *
 * @param posted null until the print shop said so
 */
public record CertificateLetter(
        UUID letter, State state, Instant asked, @Nullable Instant posted) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Where it stands. */
    public enum State {
        /** To be printed. */
        WAITING,
        /** The print shop has it. */
        HANDED_OVER,
        POSTED,
        /** Nothing was left to post when it was to be printed. */
        WITHHELD,
        /** It could not be printed or posted, however often it was tried. */
        FAILED
    }

    public LocalDate askedOn() {
        return LocalDate.ofInstant(asked, BRUSSELS);
    }

    /** Null until it is posted. */
    public @Nullable LocalDate postedOn() {
        return posted == null ? null : LocalDate.ofInstant(posted, BRUSSELS);
    }

    public boolean open() {
        return state == State.WAITING || state == State.HANDED_OVER;
    }
}
