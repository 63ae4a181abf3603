package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.DeliveryReports;
import be.vaxis.invitation.channel.DeliveryReports.DeliveryReport;
import be.vaxis.invitation.channel.DeliveryReports.Outcome;
import be.vaxis.kernel.access.Open;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hears from the operator what became of a text. Dutch: <i>statusmelding</i>. */
@RestController
class TwilioStatusController {

    private final SignedCallbacks signed;
    private final ObjectProvider<DeliveryReports> reports;
    private final Clock clock;

    TwilioStatusController(SignedCallbacks signed, ObjectProvider<DeliveryReports> reports, Clock clock) {
        this.signed = signed;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Takes a report. 204; 403 when the operator did not sign it; 404 where nobody listens.
     *
     * <p>Steps between acceptance and the end are of no use to anybody here and pass by.
     */
    @Open
    @PostMapping(path = "/hooks/twilio/status", consumes = "application/x-www-form-urlencoded")
    ResponseEntity<Void> reported(
            @RequestParam(StatusCallback.MESSAGE) String messageId,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "X-Twilio-Signature", defaultValue = "") String signature) {
        if (!signed.valid(messageId, form.toSingleValueMap(), signature)) {
            return ResponseEntity.status(403).build();
        }
        var listener = reports.getIfAvailable();
        if (listener == null) {
            return ResponseEntity.notFound().build();
        }
        outcome(form.toSingleValueMap())
                .ifPresent(outcome -> listener.reported(new DeliveryReport(messageId, outcome, clock.instant())));
        return ResponseEntity.noContent().build();
    }

    private static Optional<Outcome> outcome(Map<String, String> form) {
        return switch (form.getOrDefault("MessageStatus", "")) {
            case "delivered", "read" -> Optional.of(Outcome.DELIVERED);
            case "undelivered", "failed" -> Optional.of(Outcome.UNDELIVERED);
            default -> Optional.empty();
        };
    }
}
