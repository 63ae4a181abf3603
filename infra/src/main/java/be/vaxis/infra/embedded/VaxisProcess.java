package be.vaxis.infra.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Vaxis in a process of its own, its log in a file. */
public final class VaxisProcess implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int CONNECT_MILLIS = 200;

    private final Process process;
    private final int port;
    private final Path log;

    private VaxisProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts without waiting.
     *
     * @param program runs Vaxis and ends with its {@link Parent}
     * @param settings among them where the parts are; the port is a free one
     */
    public static VaxisProcess start(List<String> jvm, Class<?> program, Map<String, String> settings, Path log)
            throws IOException {
        int port = ChildJvm.freePort();
        List<String> arguments = new java.util.ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--server.port=" + port);
        return new VaxisProcess(ChildJvm.start(jvm, program, arguments, log), port, log);
    }

    /** @throws IllegalStateException when nothing answers in time, or the process has ended; its log tells why */
    public void awaitAnswer(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (hasEndedWithin(LOOK) || System.nanoTime() > end) {
                throw new IllegalStateException("Vaxis does not start; see " + log);
            }
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public boolean hasEndedWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As {@code kill -9} does: at once, without a word to anybody. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
