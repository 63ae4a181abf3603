package be.vaxis.infra.bench;

import be.vaxis.infra.bench.BenchOptions.Part;
import be.vaxis.infra.embedded.Database;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;

/** {@code ./mvnw -Pbench}: measures and prints figures; see {@link BenchOptions#HELP}. */
public final class Bench {

    private static final Path RESULTS = Path.of("target", "bench", "figures.json");

    private Bench() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (BenchOptions.asksForHelp(arguments)) {
            screen.print(BenchOptions.HELP);
            return;
        }
        try {
            run(BenchOptions.parse(arguments), screen);
        } catch (IllegalArgumentException mistyped) {
            screen.println(mistyped.getMessage());
            screen.print(BenchOptions.HELP);
            System.exit(2);
        }
    }

    private static void run(BenchOptions options, PrintStream screen)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        System.setProperty("logging.level.root", "warn");
        Path folder = Files.createTempDirectory("vaxis-bench");
        var figures = new Figures(screen);
        boolean sound = true;
        try (Database database = Database.start(folder.resolve("postgres"), 0)) {
            Machine machine = Machine.describe(Instant.now(), database);
            screen.println(machine.line());
            if (options.includes(Part.ENGINES)) {
                new Engines(Duration.ofSeconds(options.seconds()), figures, screen).compare(database);
            }
            if (options.needsVaxis()) {
                screen.println("Setting the stage in " + folder + " …");
                try (Rig rig = Rig.start(folder, database, options.people())) {
                    sound = new Programme(options, rig, new Gauge(options, rig, figures, screen)).run();
                }
            }
            figures.print();
            figures.write(RESULTS, machine);
        }
        System.exit(sound ? 0 : 1);
    }
}
