package be.vaxis.pharmacovigilance.icsr;

import java.util.HashSet;
import java.util.List;

/**
 * What went out under one number. A case is in it once: an acknowledgement names the case, not the version.
 *
 * <p>Dutch: <i>verzonden zending</i>. Source: ICH E2B(R3) N.1.2, ACK.B.r.1.
 */
public record SentBatch(String number, List<SentCase> cases) {

    public SentBatch {
        cases = List.copyOf(cases);
        var ids = new HashSet<String>();
        if (!cases.stream().map(SentCase::caseId).allMatch(ids::add)) {
            throw new IllegalArgumentException("a case is in a batch once");
        }
    }
}
