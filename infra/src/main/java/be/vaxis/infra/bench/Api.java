package be.vaxis.infra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Posts JSON to Vaxis and reads how it ended.
 *
 * <p>By the older client of the JDK: it shares the cores with what is measured, and the newer one takes several times
 * its work for a request.
 */
final class Api {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern PROBLEM = Pattern.compile("\"urn:problem-type:vaxis:([A-Za-z:]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final String address;
    private final @Nullable String token;

    private Api(String address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    static {
        System.setProperty("http.maxConnections", "1000"); // that stay open; as many as ever ask at once
        System.setProperty("sun.net.http.retryPost", "false");
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

    Answer post(String path, String json) throws IOException {
        var request = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        request.setDoOutput(true);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setRequestProperty("Content-Type", "application/json");
        if (token != null) {
            request.setRequestProperty("Authorization", "Bearer " + token);
        }
        byte[] body = json.getBytes(UTF_8);
        request.setFixedLengthStreamingMode(body.length);
        try (var out = request.getOutputStream()) {
            out.write(body);
        }
        boolean done = request.getResponseCode() / 100 == 2;
        try (var in = done ? request.getInputStream() : request.getErrorStream()) {
            String answer = in == null ? "" : new String(in.readAllBytes(), UTF_8);
            return new Answer(done ? Load.DONE : refusal(request.getResponseCode(), answer), answer);
        }
    }

    private static String refusal(int status, String answer) {
        Matcher problem = PROBLEM.matcher(answer);
        return problem.find() ? problem.group(1) : "status " + status;
    }
}
