package be.vaxis.attestation.web;

import be.vaxis.attestation.mending.CorrectionRequest;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who waits for a correction, fifty at a time; each of them can read that they were looked at. */
@Component
class WaitingCorrections {

    private final CorrectionRequests requests;
    private final AccessLog accessLog;

    WaitingCorrections(CorrectionRequests requests, AccessLog accessLog) {
        this.requests = requests;
        this.accessLog = accessLog;
    }

    /** @param after when the last one of the page before was asked; null to begin */
    void show(@Nullable Instant after, Caller caller, Model model) {
        List<CorrectionRequest> waiting = requests.page(after == null ? Instant.EPOCH : after);
        accessLog.lookedAtAll(
                waiting.stream().map(CorrectionRequest::person).distinct().toList(),
                caller,
                "attestation.records",
                "certificate");
        boolean last = waiting.size() < CorrectionRequests.PAGE;
        model.addAttribute("waiting", waiting);
        model.addAttribute("next", last ? null : waiting.getLast().asked());
    }
}
