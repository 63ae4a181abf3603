package be.vaxis.infra.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Posts JSON to Vaxis and reads how it ended. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PROBLEM = Pattern.compile("\"urn:problem-type:vaxis:([A-Za-z:]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String address;
    private final @Nullable String token;

    private Api(String address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    static Api open(String address) {
        return new Api(address, null);
    }

    /** With a token of the machine client of the benchmark. */
    static Api withToken(String address, String issuer) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=bench&client_secret=demo"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            Matcher found =
                    TOKEN.matcher(client.send(form, BodyHandlers.ofString()).body());
            if (!found.find()) {
                throw new IOException("The identity provider gives no token");
            }
            return new Api(address, found.group(1));
        }
    }

    /**
     * How it ended.
     *
     * @param outcome {@link Load#DONE}, or the name of the refusal
     */
    record Answer(String outcome, String body) {

        boolean isDone() {
            return outcome.equals(Load.DONE);
        }
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(json));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(outcome(answer), answer.body());
    }

    private static String outcome(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return Load.DONE;
        }
        Matcher problem = PROBLEM.matcher(answer.body());
        return problem.find() ? problem.group(1) : "status " + answer.statusCode();
    }
}
