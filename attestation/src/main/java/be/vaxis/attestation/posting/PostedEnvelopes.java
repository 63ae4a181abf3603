package be.vaxis.attestation.posting;

import java.time.Instant;
import java.util.UUID;

/** Hears what became of envelopes. The same may be told twice; of one that is not ours, or no longer, nothing happens. */
public interface PostedEnvelopes {

    void posted(UUID letter, Instant at);

    /** It could not be printed or posted. */
    void returned(UUID letter);
}
