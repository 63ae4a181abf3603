package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a request and reads JSON; every failure is that there was no answer. */
final class JsonExchange {

    private static final int LARGEST = 32 << 20;

    record Answer(int status, JsonNode body) {}

    final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http;

    JsonExchange(Duration patience) {
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return new Answer(answer.statusCode(), json.readTree(body.readNBytes(LARGEST)));
            }
        } catch (IOException | JacksonException unreachable) {
            throw new AnswerRefused();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AnswerRefused();
        }
    }
}
