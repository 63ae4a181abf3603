package be.vaxis.infra.parties.twilio;

import be.vaxis.infra.parties.arrivals.Arrivals;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the messages resource of Twilio's API on the loopback address. Dutch: <i>nagebootste operator</i>.
 *
 * <p>What it takes over arrives in {@link Arrivals}; signed status callbacks follow. {@link MagicNumbers} fail.
 */
public final class TwilioCounterpart implements AutoCloseable {

    private static final int LARGEST_REQUEST = 64 << 10;
    private static final String SENDER = "Vaxis";

    private final JsonMapper json = JsonMapper.builder().build();
    private final RandomGenerator random;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("twilio-later").factory());
    private final String sid;
    private final String token;
    private final CounterpartCallbacks callbacks;
    private final CounterpartMessages messages;
    private volatile Trouble trouble = Trouble.NONE;

    /** @param port 0 for any that is free */
    public TwilioCounterpart(
            int port, String sid, String token, Arrivals arrivals, Clock clock, RandomGenerator random) {
        this.sid = sid;
        this.token = token;
        this.random = random;
        this.callbacks = new CounterpartCallbacks(token);
        this.messages = new CounterpartMessages(sid, arrivals, callbacks, clock, random);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(requests);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Our account here. */
    public TwilioAccount account() {
        var address = server.getAddress();
        return new TwilioAccount(
                URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort()),
                sid,
                token,
                SENDER,
                Duration.ofSeconds(10));
    }

    /** From now on. */
    public void has(Trouble newTrouble) {
        trouble = newTrouble;
    }

    @Override
    public void close() {
        callbacks.close();
        later.shutdownNow();
        server.stop(0);
        requests.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var answer = answer(exchange);
        var _ = later.schedule(() -> reply(exchange, answer), trouble.delay().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!authorised(exchange)) {
            return Answer.error(401, 20003, "Authenticate");
        }
        if (random.nextDouble() < trouble.failureRate()) {
            return Answer.error(503, 20503, "Service unavailable");
        }
        var uri = exchange.getRequestURI();
        if (!uri.getPath().equals("/2010-04-01/Accounts/" + sid + "/Messages.json")) {
            return Answer.error(404, 20404, "The requested resource was not found");
        }
        return switch (exchange.getRequestMethod()) {
            case "POST" -> messages.create(Form.read(body(exchange)));
            case "GET" -> messages.list(Form.read(uri.getRawQuery()));
            default -> Answer.error(405, 20004, "Method not allowed");
        };
    }

    private static String body(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private boolean authorised(HttpExchange exchange) {
        var basic = Base64.getEncoder().encodeToString((sid + ":" + token).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private void reply(HttpExchange exchange, Answer answer) {
        var body = json.writeValueAsBytes(answer.body());
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            exchange.close(); // who asked has gone
        }
    }
}
