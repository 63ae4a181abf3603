package be.vaxis.infra.demo;

import be.vaxis.infra.Vaxis;
import be.vaxis.infra.csam.Csam;
import be.vaxis.infra.embedded.Broker;
import be.vaxis.infra.embedded.Database;
import be.vaxis.infra.embedded.OwnKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole system on one machine: PostgreSQL, Kafka, an identity provider, the carriers' counterparts and all six
 * contexts, then people.
 *
 * <p>Only the addresses differ from production. Stopping it, in whatever way, and starting it again loses nothing.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream console = System.out;
        if (DemoOptions.asksForHelp(arguments)) {
            console.println(DemoOptions.HELP);
            return;
        }
        DemoOptions options;
        try {
            options = DemoOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            console.println(e.getMessage() + "\n\n" + DemoOptions.HELP);
            System.exit(2);
            return;
        }
        try {
            run(options, console);
        } catch (RuntimeException | IOException e) {
            console.println("The demo cannot go on: " + e.getMessage() + "; see " + options.folder() + "/vaxis.log");
            LoggerFactory.getLogger(Demo.class).error("The demo cannot go on", e);
            System.exit(1);
        }
    }

    private static void run(DemoOptions options, PrintStream console) throws IOException {
        long begin = System.nanoTime();
        ConfigurableApplicationContext process = start(options);
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        console.println(Welcome.text(options, seconds));
        process.getBean(Population.class).fill(options, console);
    }

    /** Starts the parts side by side, then the process that stands on them. */
    static ConfigurableApplicationContext start(DemoOptions options) throws IOException {
        if (options.fresh()) {
            delete(options.folder());
        }
        Files.createDirectories(options.folder());
        logTo(options.folder().resolve("vaxis.log"));
        Broker broker = Broker.start(options.folder().resolve("kafka"), options.brokerPort());
        Database database = Database.start(options.folder().resolve("postgres"), options.databasePort());
        var csam = CompletableFuture.supplyAsync(
                () -> Csam.start(options.csamPort(), options.folder().resolve("csam-keys.json")));
        SpringApplication.getShutdownHandlers().add(() -> stop(database, broker));
        broker.awaitReady();
        ConfigurableApplicationContext process = new SpringApplicationBuilder(Vaxis.class)
                .run(settings(options, database, broker).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        csam.join();
        return process;
    }

    /** For both applications of this process, as the one that starts last decides on the log of the other too. */
    private static void logTo(Path file) {
        System.setProperty("logging.file.name", file.toString());
        System.setProperty("logging.structured.format.console", "");
        System.setProperty("logging.threshold.console", "error");
    }

    private static Map<String, Object> settings(DemoOptions options, Database database, Broker broker) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("vaxis.counterparts.folder", options.folder().toString());
        settings.put("vaxis.counterparts.ports.texts", options.textsPort());
        settings.put("vaxis.counterparts.ports.mails", options.mailPort());
        settings.put("vaxis.counterparts.ports.letters", options.printerPort());
        settings.put("vaxis.print.round", "PT2S");
        settings.put("server.port", options.port());
        settings.put("server.address", "127.0.0.1");
        settings.put("vaxis.demo", "true");
        settings.put("vaxis.public-url", options.pages());
        settings.put("vaxis.oidc.issuer-uri", options.identityProvider());
        settings.put("vaxis.twilio.status-callback", options.pages() + "/hooks/twilio/status");
        settings.put("vaxis.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("vaxis.kafka.partitions", "6");
        settings.put(
                "vaxis.vault.keystore", options.folder().resolve("keys.p12").toString());
        settings.put("vaxis.vault.password", "demo");
        settings.put("vaxis.vault.create", "true");
        settings.putAll(OwnKeys.settings(options.folder()));
        settings.put("vaxis.attestation.forms.smart-health-card", "true");
        settings.put("vaxis.attestation.forms.ddcc", "true");
        settings.put("vaxis.export.folder", options.folder().resolve("exports").toString());
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("spring.datasource.hikari.maximum-pool-size", "24");
        settings.put("spring.session.cookie-secure", "false");
        settings.put("server.servlet.session.cookie.secure", "false");
        return settings;
    }

    private static void stop(Database database, Broker broker) {
        try (broker;
                database) {
            broker.process().destroy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Database.stopLeftOver(folder.resolve("postgres"));
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
