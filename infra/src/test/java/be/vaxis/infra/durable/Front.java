package be.vaxis.infra.durable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where requests go: to the processes that are there, in turn. Whatever gets no answer is sent again under its key. */
final class Front {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

    /** @param key the same on every repetition */
    record Request(
            Step step, String method, String path, @Nullable String token, String body, String key) {}

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Strikes strikes;
    private volatile List<Integer> ports = List.of();
    private volatile List<Integer> reservations = List.of();

    Front(Strikes strikes) {
        this.strikes = strikes;
    }

    void leadTo(List<Integer> ports) {
        this.ports = List.copyOf(ports);
    }

    /** For what concerns centres and bookings, from now on. */
    void reservationsTo(List<Integer> ports) {
        this.reservations = List.copyOf(ports);
    }

    private List<Integer> portsFor(String path) {
        boolean booking = path.startsWith("/api/v1/bookings") || path.startsWith("/api/v1/centres");
        return booking && !reservations.isEmpty() ? reservations : ports;
    }

    /** How many requests got no answer, or one that says to come back. */
    int unanswered() {
        return unanswered.get();
    }

    /** @return the body of the answer of success, be it the tenth time */
    String acknowledged(Request request) {
        HttpResponse<String> answer = answered(request);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(request.step() + " ended with " + answer.statusCode() + " " + answer.body());
        }
        strikes.reached(request.step(), Strikes.When.ANSWERED);
        return answer.body();
    }

    /** @return success or a refusal, be it the tenth time */
    HttpResponse<String> answered(Request request) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            HttpResponse<String> answer = sendOnce(request);
            if (answer != null && !mayRepeat(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(request.step() + " ended with "
                        + (answer == null ? "nothing" : answer.statusCode() + " " + answer.body()));
            }
            unanswered.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Out of order, not there yet, or the first request with the key has not been given up. */
    private static boolean mayRepeat(HttpResponse<String> answer) {
        return answer.statusCode() >= 500
                || answer.body().contains("reservation:centreUnknown")
                || answer.body().contains("access:requestInFlight");
    }

    private @Nullable HttpResponse<String> sendOnce(Request request) {
        List<Integer> now = portsFor(request.path());
        if (now.isEmpty()) {
            return null;
        }
        int port = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
        var sending = client.sendAsync(http(request, port), BodyHandlers.ofString());
        strikes.reached(request.step(), Strikes.When.SENT);
        try {
            return sending.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException) {
                return null; // killed before it answered, or not there
            }
            throw e;
        }
    }

    private static HttpRequest http(Request request, int port) {
        var http = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.path()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key())
                .method(request.method(), BodyPublishers.ofString(request.body()));
        String token = request.token();
        return (token == null ? http : http.header("Authorization", "Bearer " + token)).build();
    }
}
