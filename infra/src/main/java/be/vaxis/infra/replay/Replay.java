package be.vaxis.infra.replay;

import be.vaxis.infra.Vaxis;
import be.vaxis.infra.belgium.Belgium;
import be.vaxis.infra.belgium.ProgressBar;
import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.csam.Csam;
import be.vaxis.infra.embedded.Broker;
import be.vaxis.infra.embedded.Database;
import be.vaxis.pharmacovigilance.opendata.OpenData;
import be.vaxis.registration.desk.DoseDesk;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registers the real campaign once more and compares what is published with what was read.
 *
 * <p>Runs on parts of its own in a new folder: an embedded database and broker, and the contexts that have to do with it.
 */
public final class Replay {

    private static final Path RESULT = Path.of("target", "replay", OpenData.NAME + ".csv");
    private static final String LOG = "logging.file.name";
    private static final int CLERKS = 12;
    private static final int MOST_SHOWN = 20;
    private static final int SPARE = 100;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private Replay() {}

    public static void main(String[] arguments) throws Exception {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (ReplayOptions.asksForHelp(arguments)) {
            screen.print(ReplayOptions.HELP);
            return;
        }
        try {
            var options = ReplayOptions.parse(arguments);
            var doses = Scale.of(DailyDoses.read(options.file()), options.scale());
            boolean equal = run(options, doses, screen);
            if (!options.stay()) {
                System.exit(equal ? 0 : 1);
            }
        } catch (IllegalArgumentException | IOException mistyped) {
            screen.println(mistyped.getMessage());
            screen.print(ReplayOptions.HELP);
            System.exit(2);
        } catch (RuntimeException | ExecutionException failed) {
            LoggerFactory.getLogger(Replay.class).error("The replay cannot go on", failed);
            screen.println("The replay cannot go on: " + failed.getMessage() + "; see " + System.getProperty(LOG));
            System.exit(1);
        }
    }

    private static boolean run(ReplayOptions options, SortedMap<Cell, Long> doses, PrintStream screen)
            throws Exception {
        Path folder = Files.createTempDirectory("vaxis-replay");
        System.setProperty(LOG, folder.resolve("vaxis.log").toString());
        System.setProperty("logging.threshold.console", "error");
        var broker = Broker.start(folder.resolve("kafka"), 0);
        var database = Database.start(folder.resolve("postgres"), 0);
        var csam = Csam.start(0, folder.resolve("csam.jwks"));
        broker.awaitReady();
        var vaxis = new SpringApplicationBuilder(Vaxis.class)
                .run(settings(options, folder, database, broker, csam).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        replay(options, doses, vaxis, screen);
        var equal = compare(doses, vaxis, screen);
        if (options.stay()) {
            screen.println("Look at http://localhost:" + vaxis.getEnvironment().getProperty("local.server.port")
                    + "/figures; Ctrl+C ends it.");
        }
        return equal;
    }

    private static void replay(
            ReplayOptions options,
            SortedMap<Cell, Long> doses,
            ConfigurableApplicationContext vaxis,
            PrintStream screen)
            throws InterruptedException, ExecutionException {
        int strangers = strangers(doses);
        int known = (int) Math.min(
                Math.max(Belgium.SMALLEST, Math.round(Belgium.LARGEST * options.scale())), Belgium.LARGEST - strangers);
        var belgium = Belgium.of(options.seed(), (long) known + strangers);
        long all = doses.values().stream().mapToLong(Long::longValue).sum();
        var campaign = new Campaign(
                vaxis.getBean(CommandGateway.class), vaxis.getBean(DoseDesk.class), vaxis.getBean(MovableClock.class));
        screen.println("Enrolling " + known + " people …");
        campaign.enrol(belgium, known, new ProgressBar(screen, known));
        screen.println("Registering " + all + " doses from " + doses.firstKey().date() + " to "
                + doses.lastKey().date() + " …");
        long begin = System.nanoTime();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            campaign.vaccinate(doses, belgium, Recipients.of(belgium, known), clerks, new ProgressBar(screen, all))
                    .forEach(screen::println);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        screen.printf("%d doses in %.0f s, %.0f/s%n", all, seconds, all / seconds);
    }

    /** Enough of an age to be vaccinated, for the doses of those whose residence nobody knows. */
    private static int strangers(SortedMap<Cell, Long> doses) {
        long first = doses.entrySet().stream()
                .filter(cell -> cell.getKey().region().equals(Recipients.UNKNOWN))
                .filter(cell -> cell.getKey().letter().matches("[AC]"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Math.toIntExact(first * 3 / 2 + SPARE);
    }

    private static boolean compare(
            SortedMap<Cell, Long> doses, ConfigurableApplicationContext vaxis, PrintStream screen)
            throws IOException, InterruptedException {
        long wanted = doses.values().stream().mapToLong(Long::longValue).sum();
        awaitCounted(vaxis.getBean(JdbcClient.class), wanted);
        var open = vaxis.getBean(OpenData.class);
        open.refreshed();
        Files.createDirectories(RESULT.getParent());
        try (var file = open.file()) {
            Files.copy(file, RESULT, StandardCopyOption.REPLACE_EXISTING);
        }
        var comparison = Comparison.of(doses, DailyDoses.read(RESULT));
        comparison.differences().stream().limit(MOST_SHOWN).forEach(screen::println);
        screen.printf(
                "REPLAY %s: %d cells, %d doses, %d cells differ (%s)%n",
                comparison.isEqual() ? "equal" : "different",
                comparison.cells(),
                comparison.doses(),
                comparison.differences().size(),
                RESULT);
        return comparison.isEqual();
    }

    /** Until all are counted, or no more come. */
    private static void awaitCounted(JdbcClient sql, long wanted) throws InterruptedException {
        long counted = -1;
        long last = System.nanoTime();
        while (counted < wanted && System.nanoTime() - last < LONGEST_SILENCE.toNanos()) {
            long now = sql.sql("select count(*) from counted_dose")
                    .query(Long.class)
                    .single();
            last = now == counted ? last : System.nanoTime();
            counted = now;
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static Map<String, String> settings(
            ReplayOptions options, Path folder, Database database, Broker broker, ConfigurableApplicationContext csam) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("vaxis.contexts", "selection,registration,pharmacovigilance");
        settings.put("vaxis.clock.movable", "true");
        settings.put("vaxis.open-data.every", "PT0S");
        settings.put("vaxis.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("vaxis.kafka.partitions", "6");
        settings.put(
                "vaxis.oidc.issuer-uri",
                "http://localhost:" + csam.getEnvironment().getProperty("local.server.port"));
        settings.put("vaxis.vault.keystore", folder.resolve("keys.p12").toString());
        settings.put("vaxis.vault.password", "replay");
        settings.put("vaxis.vault.create", "true");
        settings.put("vaxis.export.folder", folder.resolve("exports").toString());
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("server.port", Integer.toString(options.port()));
        settings.put("server.address", "127.0.0.1");
        settings.put("server.servlet.session.cookie.secure", "false");
        return settings;
    }
}
