package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.ChannelUnavailable;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Carries the requests of Twilio's library over the HTTP client of the JDK: to the configured address, once, and within
 * a time limit.
 *
 * <p>The library's own client goes to one address only, sends again after a failure without telling, and keeps the last
 * request, number and text included.
 */
final class TwilioWire extends com.twilio.http.HttpClient {

    private final HttpClient http;
    private final URI base;
    private final Duration patience;

    TwilioWire(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    /**
     * Sends once.
     *
     * @throws ChannelUnavailable when nothing was sent
     * @throws Unanswered when it was sent and no whole answer came in time
     */
    @Override
    public Response makeRequest(Request request) {
        try {
            var answer = http.send(wired(request), BodyHandlers.ofString());
            return new Response(answer.body(), answer.statusCode());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new ChannelUnavailable("The operator of texts cannot be reached.");
        } catch (IOException e) {
            throw new Unanswered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered();
        }
    }

    private HttpRequest wired(Request request) {
        var body = BodyPublishers.ofString(request.encodeFormBody());
        return HttpRequest.newBuilder(base.resolve(request.constructURL().getFile()))
                .timeout(patience)
                .header("Authorization", request.getAuthString())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(request.getMethod().toString(), body)
                .build();
    }

    /** Sent, and nobody knows whether it was taken over. */
    static final class Unanswered extends RuntimeException {

        Unanswered() {
            super("The operator of texts did not answer in time.");
        }
    }
}
