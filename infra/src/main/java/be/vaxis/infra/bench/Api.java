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
 * Speaks to the API of Vaxis and reads how it ended.
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
        return withToken(address, issuer, "bench");
    }

    /** With a token of another program of the demo. */
    static Api withToken(String address, String issuer, String program) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_secret=demo&client_id=" + program))
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
        return send("POST", path, "application/json", json.getBytes(UTF_8));
    }

    Answer form(String path, String fields) throws IOException {
        return send("POST", path, "application/x-www-form-urlencoded", fields.getBytes(UTF_8));
    }

    Answer put(String path, byte[] bytes) throws IOException {
        return send("PUT", path, "application/octet-stream", bytes);
    }

    Answer get(String path) throws IOException {
        return answer(open("GET", path));
    }

    private Answer send(String method, String path, String type, byte[] body) throws IOException {
        var request = open(method, path);
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", type);
        request.setFixedLengthStreamingMode(body.length);
        try (var out = request.getOutputStream()) {
            out.write(body);
        }
        return answer(request);
    }

    private HttpURLConnection open(String method, String path) throws IOException {
        var request = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        request.setRequestMethod(method);
        request.setReadTimeout(PATIENCE_MILLIS);
        if (token != null) {
            request.setRequestProperty("Authorization", "Bearer " + token);
        }
        return request;
    }

    private static Answer answer(HttpURLConnection request) throws IOException {
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
