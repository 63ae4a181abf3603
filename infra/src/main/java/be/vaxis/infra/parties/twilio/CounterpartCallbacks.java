package be.vaxis.infra.parties.twilio;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the sender step by step what becomes of a text, signed. Who does not answer is told nothing more. */
final class CounterpartCallbacks {

    private static final Duration STEP = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final TwilioSignature signature;
    private final ScheduledExecutorService later;

    CounterpartCallbacks(String authToken, ScheduledExecutorService later) {
        this.signature = new TwilioSignature(authToken);
        this.later = later;
    }

    void about(SentText text, URI callback) {
        var end = MagicNumbers.unreachable(text.to()) ? "undelivered" : "delivered";
        tell(text, callback, List.of("queued", "sent", end));
    }

    private void tell(SentText text, URI callback, List<String> statuses) {
        var form = form(text, statuses.getFirst());
        var request = HttpRequest.newBuilder(callback)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature.of(callback, form))
                .POST(BodyPublishers.ofString(Form.write(form)))
                .build();
        later.schedule(
                () -> http.sendAsync(request, BodyHandlers.discarding()).thenRun(() -> {
                    if (statuses.size() > 1 && !later.isShutdown()) {
                        tell(text, callback, statuses.subList(1, statuses.size()));
                    }
                }),
                STEP.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static Map<String, String> form(SentText text, String status) {
        var form = new LinkedHashMap<String, String>();
        form.put("AccountSid", text.account());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", text.from());
        form.put("MessageSid", text.sid());
        form.put("MessageStatus", status);
        form.put("SmsSid", text.sid());
        form.put("SmsStatus", status);
        form.put("To", text.to());
        if (status.equals("undelivered")) {
            form.put("ErrorCode", "30003");
        }
        return form;
    }
}
