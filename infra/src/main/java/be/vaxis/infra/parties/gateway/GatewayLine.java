package be.vaxis.infra.parties.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.revoked.gateway.BatchRefused;
import be.vaxis.attestation.revoked.gateway.RevocationLine;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.attestation.trust.gateway.GatewayList;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /revocation-list} of the European gateway. Source: certificates, section 2, Revocation. */
final class GatewayLine implements RevocationLine {

    private static final String SIGNED = "application/cms-text";
    private static final Set<Integer> AT_FAULT = Set.of(400, 409, 413, 422);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final ListLine line;
    private final String baseUrl;
    private final X509Certificate anchor;

    GatewayLine(ListLine line, String baseUrl, X509Certificate anchor) {
        this.line = line;
        this.baseUrl = baseUrl;
        this.anchor = anchor;
    }

    @Override
    public Page list(Instant after) throws SourceRefused {
        var answer =
                line.send(to("").header("Accept", "application/json").header("If-Modified-Since", after.toString()));
        if (answer.statusCode() == 204) {
            return new Page(false, List.of());
        }
        try {
            return BatchJson.readPage(text(good(answer, 200)));
        } catch (IllegalArgumentException malformed) {
            throw new SourceRefused("unreadable");
        }
    }

    @Override
    public Optional<String> fetch(String batch) throws SourceRefused {
        var answer = line.send(to("/" + batch).header("Accept", SIGNED + ", application/cms"));
        return GONE.contains(answer.statusCode()) ? Optional.empty() : Optional.of(text(good(answer, 200)));
    }

    @Override
    public String upload(String signed) throws SourceRefused, BatchRefused {
        var answer = line.send(sending("POST", signed));
        refused(answer);
        return good(answer, 201)
                .headers()
                .firstValue("ETag")
                .map(tag -> tag.replaceFirst("^W/", "").replace("\"", "").strip())
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new SourceRefused("no-name"));
    }

    @Override
    public void delete(String signed) throws SourceRefused, BatchRefused {
        var answer = line.send(sending("DELETE", signed));
        if (!GONE.contains(answer.statusCode())) {
            refused(answer);
            good(answer, 204);
        }
    }

    @Override
    public Map<String, Set<X509Certificate>> uploaders() throws SourceRefused {
        return new GatewayList(Set.of(anchor)).uploaders(GatewayPages.all(line, baseUrl, Type.UPLOAD));
    }

    @Override
    public void close() {
        line.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + "/revocation-list" + path));
    }

    private HttpRequest.Builder sending(String method, String signed) {
        return to("").header("Content-Type", SIGNED).method(method, BodyPublishers.ofString(signed, US_ASCII));
    }

    private static void refused(HttpResponse<byte[]> answer) throws BatchRefused {
        if (AT_FAULT.contains(answer.statusCode())) {
            throw new BatchRefused("http-" + answer.statusCode());
        }
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> answer, int status) throws SourceRefused {
        if (answer.statusCode() != status) {
            throw new SourceRefused("http-" + answer.statusCode());
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }
}
