package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.ReceiverUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bearer tokens by client credentials, each used until shortly before it expires.
 *
 * <p>Source: RFC 6749, sections 2.3.1 and 4.4.
 */
final class Tokens {

    private static final Duration BEFORE = Duration.ofSeconds(30);
    private static final int LARGEST = 64 << 10;

    private record Token(String value, Instant until) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final CopyAccess access;
    private final HttpClient http;
    private final Clock clock;
    private @Nullable Token token;

    Tokens(CopyAccess access, HttpClient http, Clock clock) {
        this.access = access;
        this.http = http;
        this.clock = clock;
    }

    /** Nothing where none is asked. */
    synchronized Optional<String> current() {
        if (access.tokenUrl().isEmpty()) {
            return Optional.empty();
        }
        Token last = token;
        if (last == null || !clock.instant().isBefore(last.until())) {
            last = ask();
            token = last;
        }
        return Optional.of(last.value());
    }

    synchronized void forget() {
        token = null;
    }

    private Token ask() {
        String form =
                "grant_type=client_credentials" + (access.scope().isEmpty() ? "" : "&scope=" + encoded(access.scope()));
        var request = HttpRequest.newBuilder(URI.create(access.tokenUrl()))
                .timeout(access.patience())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = FhirLine.send(http, request);
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new ReceiverUnavailable("token-" + answer.statusCode());
            }
            var given = json.readTree(body.readNBytes(LARGEST));
            long seconds = given.path("expires_in").asLong(BEFORE.toSeconds());
            return new Token(
                    given.path("access_token").asString(),
                    clock.instant().plusSeconds(seconds).minus(BEFORE));
        } catch (IOException | JacksonException broken) {
            throw new ReceiverUnavailable("token-unreadable");
        }
    }

    private String credentials() {
        String plain = encoded(access.clientId()) + ":" + encoded(access.clientSecret());
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
