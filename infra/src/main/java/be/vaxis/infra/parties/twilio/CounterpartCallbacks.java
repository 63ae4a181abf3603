package be.vaxis.infra.parties.twilio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the sender step by step what becomes of a text, signed.
 *
 * <p>Who does not answer is told nothing more; beyond {@value #MOST} texts under way nothing is told of a further one.
 */
final class CounterpartCallbacks implements AutoCloseable {

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 4;
    private static final Duration STEP = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("twilio-callback-", 1).factory());
    private final Semaphore places = new Semaphore(MOST);
    private final TwilioSignature signature;

    CounterpartCallbacks(String authToken) {
        this.signature = new TwilioSignature(authToken);
    }

    void about(SentText text, URI callback) {
        var end = MagicNumbers.unreachable(text.to()) ? "undelivered" : "delivered";
        if (places.tryAcquire()) {
            tellLater(text, callback, List.of("queued", "sent", end));
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
        http.shutdownNow();
    }

    private void tellLater(SentText text, URI callback, List<String> statuses) {
        var _ = later.schedule(() -> tell(text, callback, statuses), STEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell(SentText text, URI callback, List<String> statuses) {
        if (answered(text, callback, statuses.getFirst()) && statuses.size() > 1) {
            tellLater(text, callback, statuses.subList(1, statuses.size()));
        } else {
            places.release();
        }
    }

    private boolean answered(SentText text, URI callback, String status) {
        var form = form(text, status);
        var request = HttpRequest.newBuilder(callback)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature.of(callback, form))
                .POST(BodyPublishers.ofString(Form.write(form)))
                .build();
        try {
            http.send(request, BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
