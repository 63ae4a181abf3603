package be.vaxis.attestation.web;

import be.vaxis.attestation.rule.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of an answer.
 *
 * @param holder at a check in our own country and only when it is green: by whom the certificate may be shown
 * @param reasons for the holder
 */
record ShownOutcome(
        UUID number,
        String country,
        Decision decision,
        Instant clock,
        @Nullable Holder holder,
        List<Reason> reasons,
        @Nullable Instant trustedAsOf,
        boolean stale,
        @Nullable Instant withdrawnAsOf,
        boolean withdrawnStale) {

    /** As little as is needed to compare with an identity card. */
    record Holder(String initials, String birthday) {

        @Override
        public String toString() {
            return "holder";
        }
    }

    /**
     * One thing that is not right.
     *
     * @param name of the step or the rule
     * @param texts in each language
     */
    record Reason(String name, List<Text> texts) {}

    /** One text with its language. */
    record Text(String language, String text) {}

    /** A name for the style sheet and the words. */
    public String kind() {
        return switch (decision) {
            case PASSED -> "green";
            case FAILED -> "red";
            case OPEN -> "open";
        };
    }
}
