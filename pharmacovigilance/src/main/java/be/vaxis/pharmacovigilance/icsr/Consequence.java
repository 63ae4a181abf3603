package be.vaxis.pharmacovigilance.icsr;

import org.jspecify.annotations.Nullable;

/**
 * What must happen to a case now that its batch was answered.
 *
 * <p>Dutch: <i>gevolg</i>. Source: issue 6 ("acknowledgement read back and acted on").
 */
public sealed interface Consequence {

    /** The receiver has it. */
    record Accepted(SentCase sent, @Nullable String warning) implements Consequence {}

    /** The receiver refuses it: somebody mends it first. */
    record ToMend(SentCase sent, @Nullable String reason) implements Consequence {}

    /** The receiver never took it: it goes again as it is. */
    record ToSendAgain(SentCase sent, @Nullable String reason) implements Consequence {}

    /** The receiver speaks of a case that was not in the batch: somebody asks. */
    record NotOurs(String caseId) implements Consequence {}
}
