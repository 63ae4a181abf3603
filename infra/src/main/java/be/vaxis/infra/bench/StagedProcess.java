package be.vaxis.infra.bench;

import be.vaxis.infra.embedded.VaxisProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The process under load: Vaxis with all its contexts, in which the {@link Stage} is set. */
final class StagedProcess implements AutoCloseable {

    private static final String JVM = "-Xmx1536m -Xms1536m -XX:+UseParallelGC -Duser.timezone=UTC "
            + "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

    private static final Duration STARTING = Duration.ofMinutes(15);
    private static final Duration RESTING = Duration.ofHours(2); // what follows from a file of a million rows takes one
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final double QUIET = 0.10; // of a core

    private final VaxisProcess vaxis;
    private final Path ready;

    private StagedProcess(VaxisProcess vaxis, Path ready) {
        this.vaxis = vaxis;
        this.ready = ready;
    }

    /** @param settings where the parts are */
    static StagedProcess start(Path folder, Map<String, String> settings, int people) throws IOException {
        Path ready = folder.resolve("ready");
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("bench.people", Integer.toString(people));
        all.put("bench.ready", ready.toString());
        List<String> jvm = Arrays.asList(System.getProperty("bench.jvm", JVM).split(" "));
        return new StagedProcess(VaxisProcess.start(jvm, Subject.class, all, folder.resolve("vaxis.log")), ready);
    }

    /** Until the stage is set and everybody in the process has heard of it. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + STARTING.toNanos();
        while (Files.notExists(ready)) {
            if (vaxis.hasEndedWithin(Duration.ofMillis(200)) || System.nanoTime() > end) {
                throw new IllegalStateException("Vaxis does not start; see vaxis.log in the folder");
            }
        }
        awaitQuiet();
    }

    /** Until the process has next to nothing to do: events told, projections written. */
    void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + RESTING.toNanos();
        Duration before = cpu();
        boolean quiet = false;
        while (!quiet) {
            if (vaxis.hasEndedWithin(LOOK) || System.nanoTime() > end) {
                throw new IllegalStateException("Vaxis does not come to rest; see vaxis.log in the folder");
            }
            quiet = cpu().minus(before).toNanos() < QUIET * LOOK.toNanos();
            before = cpu();
        }
    }

    private Duration cpu() {
        return process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Everybody with an active code, in the order of their numbers. */
    List<Holder> holders() throws IOException {
        return Files.readAllLines(ready).stream()
                .map(Holder::parse)
                .sorted(Comparator.comparingInt(Holder::number))
                .toList();
    }

    String address() {
        return vaxis.address();
    }

    ProcessHandle process() {
        return vaxis.process();
    }

    @Override
    public void close() throws InterruptedException {
        vaxis.close();
    }
}
