package be.vaxis.infra.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Vaxis in a JVM of its own, its log in a file, with all its contexts. */
final class VaxisProcess implements AutoCloseable {

    private static final String JVM = "-Xmx1g -Xms1g -XX:+UseParallelGC -Duser.timezone=UTC "
            + "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

    private static final Duration STARTING = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final double QUIET = 0.10; // of a core

    private final Process process;
    private final Path ready;
    private final String address;

    private VaxisProcess(Process process, Path ready, String address) {
        this.process = process;
        this.ready = ready;
        this.address = address;
    }

    /** @param settings where the parts are */
    static VaxisProcess start(Path folder, Map<String, String> settings, int people) throws IOException {
        Path ready = folder.resolve("ready");
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(System.getProperty("bench.jvm", JVM).split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Subject.class.getName()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.add("--server.port=" + port);
        command.add("--bench.people=" + people);
        command.add("--bench.ready=" + ready);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("vaxis.log").toFile())
                .start();
        return new VaxisProcess(process, ready, "http://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Until the stage is set and everybody in the process has heard of it. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + STARTING.toNanos();
        while (Files.notExists(ready)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("Vaxis does not start; see vaxis.log in the folder");
            }
        }
        awaitQuiet();
    }

    /** Until the process has next to nothing to do: events told, projections written. */
    void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + STARTING.toNanos();
        Duration before = cpu();
        boolean quiet = false;
        while (!quiet) {
            if (process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("Vaxis does not come to rest; see vaxis.log in the folder");
            }
            quiet = cpu().minus(before).toNanos() < QUIET * LOOK.toNanos();
            before = cpu();
        }
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Everybody with an active code, in the order of their numbers. */
    List<Holder> holders() throws IOException {
        return Files.readAllLines(ready).stream()
                .map(Holder::parse)
                .sorted(java.util.Comparator.comparingInt(Holder::number))
                .toList();
    }

    String address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
