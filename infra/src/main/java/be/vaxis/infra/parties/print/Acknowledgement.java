package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.PostingReports.Outcome;
import java.util.List;

/**
 * The print shop's answer to a batch: what became of each letter. Dutch: <i>verzendbevestiging</i>.
 *
 * @param letters one for each letter of the manifest
 */
record Acknowledgement(String batch, List<Fate> letters) {

    static final String SUFFIX = ".ack.json";

    /** @param reason empty for a posted letter */
    record Fate(String id, Outcome status, String reason) {

        static Fate posted(String id) {
            return new Fate(id, Outcome.POSTED, "");
        }

        static Fate failed(String id, String reason) {
            return new Fate(id, Outcome.FAILED, reason);
        }
    }
}
