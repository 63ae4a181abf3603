package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens by client credentials, each used until shortly before it expires.
 *
 * <p>Source: RFC 6749, sections 2.3.1 and 4.4.
 */
final class BearerTokens {

    private static final Duration BEFORE = Duration.ofSeconds(30);

    private record Token(String value, Instant until) {}

    private final ServiceAccess access;
    private final JsonExchange exchange;
    private final Clock clock;
    private @Nullable Token token;

    BearerTokens(ServiceAccess access, JsonExchange exchange, Clock clock) {
        this.access = access;
        this.exchange = exchange;
        this.clock = clock;
    }

    synchronized String current() {
        Token last = token;
        if (last == null || !clock.instant().isBefore(last.until())) {
            last = ask();
            token = last;
        }
        return last.value();
    }

    synchronized void forget() {
        token = null;
    }

    private Token ask() {
        var answer = exchange.send(HttpRequest.newBuilder(URI.create(access.tokenUrl()))
                .timeout(access.patience())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        var given = answer.body().path("access_token").asString("");
        if (answer.status() != 200 || given.isEmpty()) {
            throw new AnswerRefused();
        }
        long seconds = answer.body().path("expires_in").asLong(BEFORE.toSeconds());
        return new Token(given, clock.instant().plusSeconds(seconds).minus(BEFORE));
    }

    private String credentials() {
        String plain = encoded(access.clientId()) + ":" + encoded(access.clientSecret());
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
