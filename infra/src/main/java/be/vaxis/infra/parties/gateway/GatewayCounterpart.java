package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the European gateway and the trust list of the WHO on the loopback address, with one country on them and a trust
 * anchor of its own.
 *
 * <p>Dutch: <i>nagebootste gateway</i>.
 */
public final class GatewayCounterpart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final PublishedLists lists;
    private final Path anchor;
    private final HttpServer server;
    private volatile boolean down;

    /**
     * @param port 0 for any that is free
     * @param folder of its keys, which outlive it; made when missing
     */
    public GatewayCounterpart(int port, Path folder, CountryCounterpart country) {
        try {
            Files.createDirectories(folder);
            Countersigner trust = Countersigner.in(folder.resolve("anchor.p12"), "CN=Counterpart trust anchor, C=EU");
            Countersigner uploader = Countersigner.in(folder.resolve("upload.p12"), "CN=Counterpart upload, C=LU");
            anchor = Files.write(
                    folder.resolve("anchor.der"), trust.certificate().getEncoded());
            lists = new PublishedLists(trust, uploader, country);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (GeneralSecurityException | OperatorCreationException | KeyRefused impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        server.setExecutor(requests);
        server.createContext("/", this::serve);
        server.start();
    }

    public GatewayAccess access() {
        return new GatewayAccess(site(), anchor, null, null, PATIENCE);
    }

    public DidAccess did() {
        return new DidAccess(site() + "/v2/trustlist/DCC/LUX/DSC/did.json", PATIENCE);
    }

    /** From now on it answers nobody, or everybody again. */
    public void isDown(boolean nowDown) {
        down = nowDown;
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

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
    }

    private String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = json.writeValueAsBytes(answer(exchange.getRequestURI().getPath()));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(down ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Object answer(String path) throws IOException {
        try {
            if (down) {
                return List.of();
            }
            if (path.endsWith("/did.json")) {
                return lists.document();
            }
            return lists.entries(type(path));
        } catch (GeneralSecurityException | OperatorCreationException | CMSException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Type type(String path) {
        return Arrays.stream(Type.values())
                .filter(type -> path.equals("/trustList/" + type))
                .findFirst()
                .orElse(Type.DSC);
    }
}
