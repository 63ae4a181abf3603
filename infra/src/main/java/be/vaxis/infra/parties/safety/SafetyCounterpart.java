package be.vaxis.infra.parties.safety;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.infra.parties.gateway.Countersigner;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.MalformedIcsr;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Plays whoever gathers the cases of Europe, by mutual TLS on the loopback address. It reads and checks as we do, and says so.
 *
 * <p>Dutch: <i>nagebootste EudraVigilance</i>.
 */
public final class SafetyCounterpart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 64 << 20;
    private static final String ANSWERS = "/acknowledgements/";

    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final ReceivedBatches batches = new ReceivedBatches(Clock.systemUTC());
    private final Path folder;
    private final HttpsServer server;
    private volatile boolean forgetful;

    /**
     * @param port 0 for any that is free
     * @param folder of its keys, which outlive it; made when missing
     */
    public SafetyCounterpart(int port, Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("password"), Countersigner.PASSWORD + "\n");
            var own = Countersigner.in(folder.resolve("server.p12"), "CN=127.0.0.1, O=Counterpart of cases, C=EU");
            var ours = Countersigner.in(folder.resolve("client.p12"), "CN=Vaxis cases, C=BE");
            Files.write(folder.resolve("server.der"), own.certificate().getEncoded());
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setHttpsConfigurator(own.mutual(ours.certificate()));
        } catch (GeneralSecurityException | OperatorCreationException | KeyRefused impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        server.setExecutor(requests);
        server.createContext("/", this::serve);
        server.start();
    }

    public SafetyAccess access() {
        return new SafetyAccess(
                "https://127.0.0.1:" + server.getAddress().getPort(),
                folder.resolve("server.der"),
                folder.resolve("client.p12"),
                folder.resolve("password"),
                PATIENCE);
    }

    /** The settings by which a process of the system finds it. */
    public Map<String, String> settings() {
        return access().settings();
    }

    /** From now on it takes what it is handed and says that it could not, or tells the truth again. */
    public void isForgetful(boolean nowForgetful) {
        forgetful = nowForgetful;
    }

    /** From now on it refuses cases without MedDRA codes, or takes them again. */
    public void isStrict(boolean nowStrict) {
        batches.isStrict(nowStrict);
    }

    /** What it was handed, each as often as it came in different batches. */
    public List<CaseReport> cases() {
        return batches.cases();
    }

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, received(exchange), new byte[0]);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            byte[] answer = batches.answer(path.replace(ANSWERS, "")).orElse(new byte[0]);
            send(exchange, answer.length == 0 ? 404 : 200, answer);
        }
    }

    private int received(HttpExchange exchange) throws IOException {
        try {
            batches.receive(exchange.getRequestBody().readNBytes(LARGEST));
            return forgetful ? 503 : 202;
        } catch (MalformedIcsr broken) {
            return 422;
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
