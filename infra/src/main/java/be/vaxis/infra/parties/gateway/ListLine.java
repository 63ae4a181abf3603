package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.trust.SourceRefused;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for one document of a list; every failure becomes one countable word. */
final class ListLine implements AutoCloseable {

    private static final int LARGEST_ANSWER = 64 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http;
    private final Duration patience;

    /** @param own shows who we are; none where nobody asks */
    ListLine(Duration patience, @Nullable SSLContext own) {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(patience).followRedirects(Redirect.NEVER);
        if (own != null) {
            client.sslContext(own);
        }
        this.http = client.build();
        this.patience = patience;
    }

    <T> T get(URI address, TypeReference<T> form) throws SourceRefused {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(address).header("Accept", "application/json"));
        if (answer.statusCode() != 200) {
            throw new SourceRefused("http-" + answer.statusCode());
        }
        try {
            T read = json.readValue(answer.body(), form);
            if (read != null) {
                return read;
            }
            throw new SourceRefused("unreadable");
        } catch (JacksonException broken) {
            throw new SourceRefused("unreadable");
        }
    }

    /** The wait is for the whole answer; that of the client is for its first line. */
    HttpResponse<byte[]> send(HttpRequest.Builder request) throws SourceRefused {
        var answer = http.sendAsync(
                request.timeout(patience).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new SourceRefused(fault(failed)); // or longer than is read
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new SourceRefused("slow");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SourceRefused("stopped");
        }
    }

    /** Without a certificate that it knows, the gateway ends the conversation before it has begun. */
    private static String fault(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "tls";
            }
        }
        return "unreachable";
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
