package be.vaxis.infra.oracle;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody who asks a public page or endpoint about a code, and notes all that can be seen of the answer. */
final class Asked {

    /** What can be seen, without what is drawn afresh for every answer. */
    record Seen(int status, Map<String, List<String>> headers, String body) {}

    /** @param nanos from the first byte sent to the last one received */
    record Answer(Seen seen, long nanos) {}

    private static final Set<String> OF_THE_MOMENT = Set.of("date", "keep-alive", "connection");
    private static final Pattern DRAWN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{16,64}|[A-Za-z0-9_-]{60,}");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    Asked(int port) {
        this.site = "http://localhost:" + port;
    }

    Answer api(String path, String json) throws IOException, InterruptedException {
        return api("POST", path, json);
    }

    Answer api(String method, String path, String json) throws IOException, InterruptedException {
        return timed(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    /** The form is opened first, which does not count. */
    Answer page(String path, String code) throws IOException, InterruptedException {
        var form = client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        var fields = new StringBuilder("code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
        var hidden = HIDDEN.matcher(form.body());
        while (hidden.find()) {
            fields.append('&')
                    .append(hidden.group(1))
                    .append('=')
                    .append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
        }
        return timed(HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.toString()))
                .build());
    }

    private Answer timed(HttpRequest request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        long nanos = System.nanoTime() - begun;
        return new Answer(seen(answer), nanos);
    }

    private static Seen seen(HttpResponse<String> answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name)) {
                headers.put(name, values.stream().map(Asked::withoutWhatIsDrawn).toList());
            }
        });
        return new Seen(answer.statusCode(), headers, withoutWhatIsDrawn(answer.body()));
    }

    private static String withoutWhatIsDrawn(String text) {
        return DRAWN.matcher(text).replaceAll("*");
    }
}
