package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Receiver;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the receivers of copies on the loopback address: a FHIR server each, and one that gives tokens.
 *
 * <p>Dutch: <i>nagebootste bestemmelingen</i>.
 */
public final class CopyCounterpart implements AutoCloseable {

    private static final int LARGEST_REQUEST = 32 << 20;
    private static final String CLIENT = "vaxis";
    private static final String SECRET = "counterpart";
    private static final String TOKEN = "counterpart-token";

    /** @param status of HTTP */
    private record Answer(int status, Map<String, ?> body) {

        static Answer of(int status, String code) {
            return new Answer(
                    status,
                    Map.of(
                            "resourceType",
                            "OperationOutcome",
                            "issue",
                            List.of(Map.of("severity", "error", "code", code))));
        }
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<Receiver, CopyDesk> desks = new EnumMap<>(Receiver.class);
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean down;

    /** @param port 0 for any that is free */
    public CopyCounterpart(int port, Path folder, Clock clock) {
        for (Receiver receiver : Receiver.outside()) {
            var store = new CopyStore(folder.resolve(receiver.word()), new Digesting(key(receiver)));
            desks.put(receiver, new CopyDesk(receiver.word(), store, clock));
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(requests);
        server.createContext("/", this::serve);
        server.start();
    }

    /** How to reach them all. */
    public CopyParties parties() {
        return new CopyParties(access(Receiver.VAULT), access(Receiver.TEST_RESULTS), access(Receiver.CONTACT_TRACING));
    }

    public List<CopyDesk> desks() {
        return List.copyOf(desks.values());
    }

    public CopyDesk desk(Receiver receiver) {
        return Objects.requireNonNull(desks.get(receiver));
    }

    /** From now on it answers nobody, or everybody again. */
    public void isDown(boolean nowDown) {
        down = nowDown;
    }

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
    }

    private CopyAccess access(Receiver receiver) {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        return new CopyAccess(
                site + "/" + receiver.word() + "/fhir",
                site + "/token",
                CLIENT,
                SECRET,
                receiver.word(),
                key(receiver),
                Duration.ofSeconds(20));
    }

    private static String key(Receiver receiver) {
        return "counterpart-" + receiver.word();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var answer = answer(exchange);
        byte[] body = json.writeValueAsBytes(answer.body());
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (down) {
            return Answer.of(503, "transient");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Answer.of(405, "not-supported");
        }
        if (path.equals("/token")) {
            return authorization.equals("Basic " + basic())
                    ? new Answer(200, Map.of("access_token", TOKEN, "token_type", "Bearer", "expires_in", 300))
                    : new Answer(401, Map.of("error", "invalid_client"));
        }
        return authorization.equals("Bearer " + TOKEN) ? fhir(exchange, path) : Answer.of(401, "login");
    }

    private Answer fhir(HttpExchange exchange, String path) throws IOException {
        String[] steps = path.split("/");
        var desk = desks().stream()
                .filter(one -> steps.length > 1 && one.word().equals(steps[1]))
                .findFirst();
        if (desk.isEmpty()) {
            return Answer.of(404, "not-found");
        }
        try {
            Map<?, ?> body = json.readValue(exchange.getRequestBody().readNBytes(LARGEST_REQUEST), Map.class);
            return Arrays.asList(steps).contains("$held-copies")
                    ? new Answer(200, desk.get().held(body))
                    : new Answer(200, desk.get().batch(body));
        } catch (JacksonException broken) {
            return Answer.of(400, "structure");
        }
    }

    private static String basic() {
        return Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    }
}
