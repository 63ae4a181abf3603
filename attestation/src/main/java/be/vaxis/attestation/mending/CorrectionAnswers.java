package be.vaxis.attestation.mending;

import be.vaxis.attestation.mending.CorrectionRequest.Cause;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what people want corrected, once each, and counts the answers by their cause. */
@Component
public class CorrectionAnswers {

    /** For how long an answer can be read. */
    static final Duration READABLE = Duration.ofDays(90);

    private static final String COUNTED = "vaxis.attestation.corrections";

    private final CorrectionRequests requests;
    private final MeterRegistry meters;
    private final Clock clock;

    CorrectionAnswers(CorrectionRequests requests, MeterRegistry meters, Clock clock) {
        this.requests = requests;
        this.meters = meters;
        this.clock = clock;
    }

    /** Somebody begins to work on it. Nothing happens when somebody did already. */
    public void take(UUID record) {
        requests.take(record, clock.instant());
    }

    /** The record was corrected where it was registered. Nothing happens when it was answered already. */
    public void corrected(UUID record) {
        if (requests.answer(record, CorrectionRequest.State.CORRECTED, null, clock.instant())) {
            count("corrected", "corrected");
        }
    }

    /** The record stays as it is. Nothing happens when it was answered already. */
    public void decline(UUID record, Cause cause) {
        if (requests.answer(record, CorrectionRequest.State.DECLINED, cause, clock.instant())) {
            count("declined", cause.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What was answered long ago is not kept. */
    public void tidy(Instant now) {
        requests.dropAnsweredBefore(now.minus(READABLE));
    }

    private void count(String answer, String cause) {
        meters.counter(COUNTED, "answer", answer, "cause", cause).increment();
    }
}
