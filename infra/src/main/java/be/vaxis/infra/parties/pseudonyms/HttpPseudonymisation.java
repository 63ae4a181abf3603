package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PointBatch;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PseudonymisationLine;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import tools.jackson.core.JacksonException;

/** The line to the service over HTTP, with the credentials of one role. */
final class HttpPseudonymisation implements PseudonymisationLine {

    private final ServiceAccess access;
    private final JsonExchange exchange;
    private final BearerTokens tokens;

    HttpPseudonymisation(ServiceAccess access, Clock clock) {
        this.access = access;
        this.exchange = new JsonExchange(access.patience());
        this.tokens = new BearerTokens(access, exchange, clock);
    }

    @Override
    public List<BlindedPoint> pseudonymise(String domain, List<BlindedPoint> points) {
        return post(domain + "/pseudonymize", "", points);
    }

    @Override
    public List<BlindedPoint> identify(String domain, List<BlindedPoint> points) {
        return post(domain + "/identify", "", points);
    }

    @Override
    public List<BlindedPoint> convert(String domain, String to, List<BlindedPoint> points) {
        return post(domain + "/convert", "/" + to, points);
    }

    @Override
    public DomainKeys keys(String domain) {
        return read(ask(request(domain + "/keys").GET()), DomainKeys.class);
    }

    private List<BlindedPoint> post(String path, String end, List<BlindedPoint> points) {
        if (points.size() == 1) {
            return List.of(read(ask(body(path + end, points.getFirst())), BlindedPoint.class));
        }
        return read(ask(body(path + "Multiple" + end, new PointBatch(points))), PointBatch.Answered.class)
                .outputs();
    }

    private HttpRequest.Builder body(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(exchange.json.writeValueAsBytes(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(access.baseUrl() + "/domains/" + path))
                .timeout(access.patience())
                .header("Accept", "application/json");
    }

    private JsonExchange.Answer ask(HttpRequest.Builder request) {
        var answer = exchange.send(authorised(request));
        if (answer.status() == 401) {
            tokens.forget(); // revoked before its time
            answer = exchange.send(authorised(request));
        }
        if (answer.status() != 200) {
            RefusedByService.in(answer).ifPresent(refusal -> {
                throw refusal;
            });
            throw new AnswerRefused();
        }
        return answer;
    }

    private HttpRequest authorised(HttpRequest.Builder request) {
        return request.setHeader("Authorization", "Bearer " + tokens.current()).build();
    }

    private <T> T read(JsonExchange.Answer answer, Class<T> shape) {
        try {
            return exchange.json.treeToValue(answer.body(), shape);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new AnswerRefused();
        }
    }
}
