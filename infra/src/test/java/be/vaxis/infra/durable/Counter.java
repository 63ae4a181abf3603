package be.vaxis.infra.durable;

import be.vaxis.infra.proof.Answer;
import be.vaxis.infra.proof.Answer.Already;
import be.vaxis.infra.proof.Answer.Away;
import be.vaxis.infra.proof.Answer.Full;
import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Answer.Nothing;
import be.vaxis.infra.proof.Call;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where people ask, once, over HTTP; whatever is neither yes nor a refusal is no answer. */
final class Counter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern BOOKED = Pattern.compile("\"date\":\"([0-9-]+)\",\"time\":\"([0-9:]+)\"");
    private static final Pattern FULL = Pattern.compile("No place is left on ([0-9-]+) at ([0-9:]+);");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Strikes strikes;

    Counter(Strikes strikes) {
        this.strikes = strikes;
    }

    Answer ask(int port, Call call, String code) {
        return answered(call, send(port, call, code));
    }

    /** The same, but the connection is cut so long after the request has left. */
    Answer askAndHangUp(int port, Call call, String code, Duration after) {
        var sent = send(port, call, code);
        CompletableFuture.delayedExecutor(after.toNanos(), TimeUnit.NANOSECONDS).execute(() -> sent.cancel(true));
        return answered(call, sent);
    }

    private CompletableFuture<HttpResponse<String>> send(int port, Call call, String code) {
        var sent = client.sendAsync(request(port, call, code), BodyHandlers.ofString());
        strikes.reached(step(call), Strikes.When.SENT);
        return sent;
    }

    private Answer answered(Call call, CompletableFuture<HttpResponse<String>> sent) {
        try {
            var answer = understood(sent.join());
            strikes.reached(step(call), Strikes.When.ANSWERED);
            return answer;
        } catch (CancellationException e) {
            return new None();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ConnectException) {
                return new Away();
            }
            if (e.getCause() instanceof IOException) {
                return new None(); // killed before it answered, or too slow
            }
            throw e;
        }
    }

    private static Answer understood(HttpResponse<String> response) {
        String body = response.body();
        if (response.statusCode() / 100 == 2) {
            return new Holds(BOOKED.matcher(body)
                    .results()
                    .map(it -> LocalDateTime.parse(it.group(1) + "T" + it.group(2)))
                    .toList());
        }
        if (response.statusCode() >= 500) {
            return new None();
        }
        var full = FULL.matcher(body);
        if (body.contains("reservation:slotFull") && full.find()) {
            return new Full(LocalDateTime.parse(full.group(1) + "T" + full.group(2)));
        }
        if (body.contains("reservation:alreadyBooked")) {
            return new Already();
        }
        if (body.contains("reservation:nothingBooked")) {
            return new Nothing();
        }
        throw new AssertionError(response.statusCode() + " " + body);
    }

    private static Step step(Call call) {
        return switch (call) {
            case Call.Book _ -> Step.BOOK;
            case Call.Move _ -> Step.MOVE;
            case Call.Cancel _ -> Step.CANCEL;
            case Call.Look _ -> Step.LOOK;
        };
    }

    private static HttpRequest request(int port, Call call, String code) {
        String moments = call.wanted().stream()
                .map(it -> "{\"centre\":\"%s\",\"date\":\"%s\",\"time\":\"%s\"}"
                        .formatted(Subject.CENTRE, it.toLocalDate(), it.toLocalTime()))
                .collect(Collectors.joining(","));
        String codeAlone = "{\"code\":\"%s\"}".formatted(code);
        String wish = "{\"code\":\"%s\",\"moments\":[%s]}".formatted(code, moments);
        return switch (call) {
            case Call.Book _ -> request(port, "POST", "", wish);
            case Call.Move _ -> request(port, "PUT", "", wish);
            case Call.Cancel _ -> request(port, "POST", "/_cancel", codeAlone);
            case Call.Look _ -> request(port, "POST", "/_search", codeAlone);
        };
    }

    private static HttpRequest request(int port, String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/bookings" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }
}
