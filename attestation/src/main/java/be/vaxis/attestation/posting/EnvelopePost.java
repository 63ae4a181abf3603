package be.vaxis.attestation.posting;

import java.util.List;

/** Has papers put into envelopes and posted. {@link PostedEnvelopes} hears later what became of each. */
public interface EnvelopePost {

    /**
     * Hands envelopes over. The same batch is handed over once, however often this is called; nothing of it is kept, here or there,
     * once it was posted.
     *
     * @param batch letters, digits and dashes, 64 at most
     * @throws PostUnavailable try the same batch again later
     */
    void post(String batch, List<Envelope> envelopes);
}
