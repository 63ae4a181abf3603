package be.vaxis.infra.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Kafka broker in a process of its own, with its log in a folder. It ends when the process that started it ends. */
public final class Broker implements AutoCloseable {

    private static final List<String> JVM =
            List.of("-Xmx256m", "-Xms64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=128m");
    private static final Duration STARTING = Duration.ofSeconds(60);

    private final Path settings;
    private final Process process;
    private final int port;

    private Broker(Path settings, int port) throws IOException {
        this.settings = settings;
        this.port = port;
        Path log = settings.resolveSibling("broker.log");
        this.process = ChildJvm.start(JVM, BrokerProcess.class, List.of(settings.toString()), log);
    }

    /**
     * Starts without waiting; {@link #awaitReady} waits.
     *
     * @param folder of the log, made when missing and kept after
     * @param port on loopback, the controller takes the next; 0 for any two free ones
     */
    public static Broker start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        int own = port == 0 ? ChildJvm.freePort() : port;
        int controller = port == 0 ? ChildJvm.freePort() : port + 1; // must stay the same over restarts
        Path settings = folder.resolve("server.properties");
        Files.writeString(settings, settings(folder.resolve("log"), own, controller));
        return new Broker(settings, own);
    }

    /** Once more where it was, after it has ended in whatever way. */
    public Broker startAgain() throws IOException {
        return new Broker(settings, port);
    }

    private static String settings(Path log, int port, int controller) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=6
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=8
                share.coordinator.state.topic.replication.factor=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(port, controller, log.toAbsolutePath());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** @throws IllegalStateException when the broker is not there after a minute; its log tells why */
    public void awaitReady() {
        long end = System.nanoTime() + STARTING.toNanos();
        while (!process.isAlive() || !answers()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("The broker does not start; see broker.log in its folder");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
