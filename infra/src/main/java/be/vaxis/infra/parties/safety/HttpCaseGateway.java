package be.vaxis.infra.parties.safety;

import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.infra.parties.gateway.ClientTls;
import be.vaxis.pharmacovigilance.transmission.BatchNotTaken;
import be.vaxis.pharmacovigilance.transmission.CaseGateway;
import be.vaxis.pharmacovigilance.transmission.GatewayAway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code POST /batches} with the message, {@code GET /acknowledgements/{number}} for what was said of it.
 *
 * <p>That of EudraVigilance speaks AS2; this is the nearest thing that is plain HTTPS.
 */
final class HttpCaseGateway implements CaseGateway {

    private static final Set<Integer> NEVER = Set.of(400, 413, 415, 422);
    private static final int LARGEST_ANSWER = 8 << 20;
    private static final String XML = "application/xml";

    private final SafetyAccess access;

    HttpCaseGateway(SafetyAccess access) {
        this.access = access;
    }

    @Override
    public boolean used() {
        return !access.baseUrl().isEmpty();
    }

    @Override
    public void send(String number, byte[] message) throws BatchNotTaken, GatewayAway {
        int status = ask(to("/batches")
                        .header("Content-Type", XML)
                        .header("Idempotency-Key", number)
                        .POST(BodyPublishers.ofByteArray(message)))
                .statusCode();
        if (NEVER.contains(status)) {
            throw new BatchNotTaken("http-" + status);
        }
        if (status / 100 != 2) {
            throw new GatewayAway("http-" + status);
        }
    }

    @Override
    public Optional<byte[]> acknowledgement(String number) throws GatewayAway {
        var answer = ask(to("/acknowledgements/" + number).header("Accept", XML));
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> throw new GatewayAway("http-" + answer.statusCode());
        };
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(access.baseUrl() + path));
    }

    /** The keys are read for each question, so that renewed ones are in use at once. */
    private HttpResponse<byte[]> ask(HttpRequest.Builder request) throws GatewayAway {
        try (HttpClient http = client()) {
            var answer = http.sendAsync(
                    request.timeout(access.patience()).build(),
                    BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
            try {
                return answer.get(access.patience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failed) {
                throw new GatewayAway("unreachable"); // or longer than is read
            } catch (TimeoutException slow) {
                throw new GatewayAway("slow");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new GatewayAway("stopped");
            } finally {
                answer.cancel(true);
                http.shutdownNow();
            }
        }
    }

    private HttpClient client() throws GatewayAway {
        try {
            var client =
                    HttpClient.newBuilder().connectTimeout(access.patience()).followRedirects(Redirect.NEVER);
            var own = new ClientTls(access.keystore(), access.password(), access.authority()).context();
            return own == null ? client.build() : client.sslContext(own).build();
        } catch (SourceRefused unread) {
            throw new GatewayAway(unread.fault());
        }
    }
}
