package be.vaxis.infra.testing;

import be.vaxis.infra.Vaxis;
import be.vaxis.infra.embedded.Parent;
import be.vaxis.infra.embedded.VaxisProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Vaxis once more, in a process of its own, on the same {@link Parts} as a test and with a clock that follows the same moves. */
public final class AnotherProcess {

    private static final List<String> JVM = List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MetaspaceSize=256m",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private AnotherProcess() {}

    /** Its main program. */
    public static void main(String[] arguments) {
        Parent.endWithIt();
        SpringApplication.run(Vaxis.class, arguments);
    }

    /** Starts it and waits until it answers. */
    public static VaxisProcess running(Parts parts, String contexts, Path folder)
            throws IOException, InterruptedException {
        return running(parts, contexts, Map.of(), folder);
    }

    /** @param more settings of it alone: the way to test one that is another than usual */
    public static VaxisProcess running(Parts parts, String contexts, Map<String, String> more, Path folder)
            throws IOException, InterruptedException {
        Map<String, String> settings = new LinkedHashMap<>(parts.properties());
        settings.putAll(more);
        settings.put("vaxis.contexts", contexts);
        settings.put("vaxis.clock.movable", "true");
        settings.put("springdoc.api-docs.enabled", "false"); // nobody reads it there
        var process = SharedClasses.start(JVM, AnotherProcess.class, settings, folder.resolve("another.log"));
        process.awaitAnswer(PATIENCE);
        return process;
    }
}
