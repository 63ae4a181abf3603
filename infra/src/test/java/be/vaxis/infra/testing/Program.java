package be.vaxis.infra.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A program that calls the API with a token, or without one. */
public final class Program {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final @Nullable String token;

    public Program(int port, @Nullable String token) {
        this.site = "http://localhost:" + port;
        this.token = token;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    public byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return client.send(request(path).DELETE().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(json(path, json).build(), BodyHandlers.ofString());
    }

    /** Sends a body that is no JSON. */
    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        var post = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return client.send(post.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> putBytes(String path, String content) throws IOException, InterruptedException {
        var put =
                request(path).header("Content-Type", "application/octet-stream").PUT(BodyPublishers.ofString(content));
        return client.send(put.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        var put = request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        return client.send(put.build(), BodyHandlers.ofString());
    }

    /** The same with an {@code Idempotency-Key}. */
    public HttpResponse<String> postOnce(String path, String key, String json)
            throws IOException, InterruptedException {
        return client.send(json(path, json).header("Idempotency-Key", key).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder json(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
