package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk.Client;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PointBatch;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the pseudonymisation service on the loopback address, with keys of its own that outlive it, and who gives it tokens.
 * It asks nobody for a permission but the names {@code client} and {@code owner}, and does not remember which names were presented.
 *
 * <p>Dutch: <i>nagebootste pseudonimiseringsdienst</i>.
 */
public final class PseudonymCounterpart implements AutoCloseable {

    private static final int LARGEST_REQUEST = 8 << 20;
    private static final String DOMAIN = "vons";
    private static final String PASSWORD = "counterpart";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Answer(int status, Object body) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final RoleKeys keys;
    private final ServiceDesk desk;
    private final HttpServer server;
    private final Map<String, Client> tokens;
    private volatile boolean down;

    /**
     * @param port 0 for any that is free
     * @param folder of its keys; made when missing
     */
    public PseudonymCounterpart(int port, Path folder) {
        var random = new SecureRandom();
        keys = new RoleKeys(folder, PASSWORD).madeOnce(List.of(DOMAIN), random);
        var role = new ServiceRole(keys.service(), PASSWORD, 1_000_000, Duration.ofMillis(1), Map.of());
        desk = PseudonymConfiguration.desk(
                role, (client, domain, kind, points, refused) -> {}, (mark, question, ends, now) -> true);
        tokens = Map.of(token(random), new Client("client", "reports"), token(random), new Client("owner", DOMAIN));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(requests);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Of who asks it. */
    public ClientRole client() {
        return new ClientRole(DOMAIN, 8, access("client"));
    }

    /** Of who keeps data under its pseudonyms. */
    public OwnerRole owner() {
        return new OwnerRole(DOMAIN, keys.owner(DOMAIN), PASSWORD, access("owner"));
    }

    /** The same as settings. */
    public Map<String, String> settings() {
        var base = server() + "/";
        return Map.of(
                "vaxis.pseudonymisation.client.service.base-url",
                server(),
                "vaxis.pseudonymisation.client.service.token-url",
                base + "token",
                "vaxis.pseudonymisation.client.service.client-id",
                "client",
                "vaxis.pseudonymisation.client.service.client-secret",
                PASSWORD,
                "vaxis.pseudonymisation.owner.service.base-url",
                server(),
                "vaxis.pseudonymisation.owner.service.token-url",
                base + "token",
                "vaxis.pseudonymisation.owner.service.client-id",
                "owner",
                "vaxis.pseudonymisation.owner.service.client-secret",
                PASSWORD,
                "vaxis.pseudonymisation.owner.keystore",
                keys.owner(DOMAIN).toString(),
                "vaxis.pseudonymisation.owner.password",
                PASSWORD);
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

    private ServiceAccess access(String name) {
        return new ServiceAccess(server(), server() + "/token", name, PASSWORD, PATIENCE);
    }

    private String server() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String token(SecureRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            byte[] body = json.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (down) {
            return new Answer(503, Map.of());
        }
        String[] steps = exchange.getRequestURI().getPath().substring(1).split("/");
        if (steps[0].equals("token")) {
            return token(authorization);
        }
        var caller = authorization.startsWith("Bearer ") ? tokens.get(authorization.substring(7)) : null;
        if (caller == null) {
            return new Answer(401, Map.of());
        }
        try {
            var body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            var given = steps.length < 3 ? null : answer(caller, steps, body);
            return given == null ? new Answer(404, Map.of()) : new Answer(200, given);
        } catch (Rejection refused) {
            return new Answer(
                    refused.status(),
                    Map.of("type", "urn:problem-type:vaxis:" + refused.type(), "detail", refused.getMessage()));
        } catch (JacksonException broken) {
            return new Answer(400, Map.of());
        }
    }

    private Answer token(String authorization) {
        for (var known : tokens.entrySet()) {
            var plain = known.getValue().name() + ":" + PASSWORD;
            if (authorization.equals(
                    "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)))) {
                return new Answer(200, Map.of("access_token", known.getKey(), "expires_in", 300));
            }
        }
        return new Answer(401, Map.of("error", "invalid_client"));
    }

    private @Nullable Object answer(Client caller, String[] steps, byte[] body) {
        var domain = steps[1];
        return switch (steps[2]) {
            case "keys" -> desk.keys(caller, domain);
            case "pseudonymize" -> desk.pseudonymise(caller, domain, one(body)).getFirst();
            case "pseudonymizeMultiple" -> new PointBatch.Answered(desk.pseudonymise(caller, domain, all(body)));
            case "identify" -> desk.identify(caller, domain, one(body)).getFirst();
            case "identifyMultiple" -> new PointBatch.Answered(desk.identify(caller, domain, all(body)));
            default -> null;
        };
    }

    private List<BlindedPoint> one(byte[] body) {
        return List.of(json.readValue(body, BlindedPoint.class));
    }

    private List<BlindedPoint> all(byte[] body) {
        return json.readValue(body, PointBatch.class).inputs();
    }
}
