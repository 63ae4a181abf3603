package be.vaxis.infra.parties.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.parties.gateway.PublishedBatches.Answer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the European gateway, by mutual TLS, and the trust list of the WHO on the loopback address, with one country on them
 * and a trust anchor of its own.
 *
 * <p>Dutch: <i>nagebootste gateway</i>.
 */
public final class GatewayCounterpart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REVOCATIONS = "/revocation-list";
    private static final int LONGEST = 1 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final CounterpartKeys keys;
    private final PublishedLists lists;
    private final PublishedBatches batches;
    private final HttpsServer gateway;
    private final HttpServer who;
    private volatile boolean down;
    private volatile boolean forgetful;

    /**
     * @param port 0 for any that is free; likewise of the trust list of the WHO
     * @param folder of its keys, which outlive it; made when missing
     */
    public GatewayCounterpart(int port, int didPort, Path folder, CountryCounterpart country) {
        try {
            keys = CounterpartKeys.in(folder);
            lists = new PublishedLists(keys.anchor(), keys.uploader(), keys.belgium(), country);
            batches = new PublishedBatches(keys.belgium().certificate(), Clock.systemUTC());
            gateway = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            gateway.setHttpsConfigurator(keys.mutual());
            who = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), didPort), 0);
        } catch (GeneralSecurityException | OperatorCreationException | KeyRefused impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        start(gateway, this::gateway);
        start(who, exchange -> answer(exchange, 200, lists::document));
    }

    private void start(HttpServer server, HttpHandler handler) {
        server.setExecutor(requests);
        server.createContext("/", handler);
        server.start();
    }

    public GatewayAccess access() {
        return keys.access("https://127.0.0.1:" + gateway.getAddress().getPort(), PATIENCE);
    }

    public DidAccess did() {
        return new DidAccess(
                "http://127.0.0.1:" + who.getAddress().getPort() + "/v2/trustlist/DCC/LUX/DSC/did.json", PATIENCE);
    }

    /** The settings by which a process of the system finds it. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(access().settings());
        settings.put("vaxis.did-trust-list.url", did().url());
        return settings;
    }

    /** From now on it answers nobody, or everybody again. */
    public void isDown(boolean nowDown) {
        down = nowDown;
    }

    /** From now on it does what it is asked and says that it could not, or tells the truth again. */
    public void isForgetful(boolean nowForgetful) {
        forgetful = nowForgetful;
    }

    /** From now on its signatures are over something else, or good again. */
    public void isForged(boolean nowForged) {
        lists.forge(nowForged);
    }

    /** Takes a signer of the country off the lists. */
    public void withdraw(X509Certificate signer) {
        lists.withdraw(signer);
    }

    public void restore(X509Certificate signer) {
        lists.restore(signer);
    }

    /** The other country tells that certificates count no more. Its name at the gateway. */
    public String tell(Batch batch) {
        return batches.add(CountryCounterpart.COUNTRY, keys.uploader().tell(BatchJson.write(batch)));
    }

    public void takeBack(String name) {
        batches.takeBack(name);
    }

    /** What we have told, as it was signed. */
    public List<String> told() {
        return batches.of("BE");
    }

    @Override
    public void close() {
        gateway.stop(0);
        who.stop(0);
        requests.shutdownNow();
    }

    private interface Content {
        Object make() throws GeneralSecurityException, IOException, OperatorCreationException, CMSException;
    }

    private void gateway(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (down || !path.startsWith(REVOCATIONS)) {
            answer(exchange, 200, () -> lists.entries(type(path)));
            return;
        }
        try (exchange) {
            Answer answer = revocations(exchange, path.substring(REVOCATIONS.length()));
            if (!answer.tag().isEmpty()) {
                exchange.getResponseHeaders().set("ETag", answer.tag());
            }
            send(exchange, forgetful && answer.status() < 300 ? 503 : answer.status(), answer.body());
        }
    }

    private Answer revocations(HttpExchange exchange, String rest) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(LONGEST), US_ASCII);
        return switch (exchange.getRequestMethod()) {
            case "POST" -> batches.upload(body);
            case "DELETE" -> batches.delete(body);
            default ->
                rest.isEmpty()
                        ? batches.list(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                        : batches.fetch(rest.substring(1));
        };
    }

    private void answer(HttpExchange exchange, int status, Content content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            send(exchange, down ? 503 : status, json.writeValueAsBytes(content.make()));
        } catch (GeneralSecurityException | OperatorCreationException | CMSException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Type type(String path) {
        return Arrays.stream(Type.values())
                .filter(type -> path.equals("/trustList/" + type))
                .findFirst()
                .orElse(Type.DSC);
    }
}
