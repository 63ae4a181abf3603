package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.ReceiverUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the FHIR server of one receiver, with a token; every failure becomes one countable word. */
final class FhirLine {

    private static final String TYPE = "application/fhir+json";
    private static final int LARGEST_ANSWER = 32 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final CopyAccess access;
    private final HttpClient http;
    private final Tokens tokens;

    FhirLine(CopyAccess access, Clock clock) {
        this.access = access;
        this.http = HttpClient.newBuilder().connectTimeout(access.patience()).build();
        this.tokens = new Tokens(access, http, clock);
    }

    /** @throws ReceiverUnavailable when there is no useful answer */
    JsonNode post(String path, Map<String, Object> body) {
        HttpResponse<InputStream> answer = ask(path, body);
        if (answer.statusCode() == 401) {
            tokens.forget(); // revoked before its time
            answer = ask(path, body);
        }
        if (answer.statusCode() != 200) {
            throw new ReceiverUnavailable("http-" + answer.statusCode());
        }
        return read(answer);
    }

    private HttpResponse<InputStream> ask(String path, Map<String, Object> body) {
        URI at = access.at(path);
        var request = HttpRequest.newBuilder(at)
                .timeout(access.patience())
                .header("Content-Type", TYPE)
                .header("Accept", TYPE)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        tokens.current().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return send(http, request.build());
    }

    static HttpResponse<InputStream> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new ReceiverUnavailable("unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReceiverUnavailable("stopped");
        }
    }

    private JsonNode read(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return json.readTree(body.readNBytes(LARGEST_ANSWER));
        } catch (IOException | JacksonException broken) {
            throw new ReceiverUnavailable("unreadable");
        }
    }
}
