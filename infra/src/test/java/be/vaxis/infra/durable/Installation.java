package be.vaxis.infra.durable;

import be.vaxis.infra.csam.Csam;
import be.vaxis.infra.embedded.Broker;
import be.vaxis.infra.embedded.Database;
import be.vaxis.infra.embedded.OwnKeys;
import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.parties.CounterpartPorts;
import be.vaxis.infra.parties.Counterparts;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.infra.testing.SharedClasses;
import be.vaxis.infra.vault.Recognised;
import be.vaxis.kernel.Digests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Parts that nobody else uses, so that they can be killed: a database and a broker in processes of their own. CSAM and
 * the carriers stay alive in this JVM, as they would elsewhere.
 */
final class Installation implements AutoCloseable {

    private static final List<String> JVM = List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MetaspaceSize=256m",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final Counterparts outside;
    private final ConfigurableApplicationContext csam;
    private final AtomicInteger processes = new AtomicInteger();
    private Database database;
    private Broker broker;

    private Installation(Path folder) throws IOException {
        this.folder = folder;
        this.broker = Broker.start(folder.resolve("kafka"), 0);
        this.database = Database.start(folder.resolve("postgres"), 0);
        this.outside = Counterparts.start(CounterpartPorts.free(), folder.resolve("outside"), Clock.systemUTC());
        this.csam = Csam.start(0, folder.resolve("csam.jwks"));
    }

    static Installation in(Path folder) throws IOException {
        var installation = new Installation(folder);
        installation.broker.awaitReady();
        return installation;
    }

    /** @param more settings beside those that tell where the parts are */
    VaxisProcess start(Map<String, String> more) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(outside.settings());
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("spring.datasource.hikari.maximum-pool-size", "16");
        settings.put("vaxis.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("vaxis.kafka.partitions", "3");
        settings.put("vaxis.oidc.issuer-uri", issuer());
        settings.put("vaxis.vault.keystore", folder.resolve("keys.p12").toString());
        settings.put("vaxis.vault.password", "test");
        settings.put("vaxis.vault.create", "true");
        settings.putAll(OwnKeys.settings(folder));
        settings.put("vaxis.export.folder", folder.resolve("exports").toString());
        settings.put("vaxis.idempotency.claim", "PT3S"); // shorter than in production, to wait less for the dead
        settings.put("vaxis.invitation.dispatch.claim", "PT10S");
        settings.put("logging.structured.format.console", "");
        settings.put("springdoc.api-docs.enabled", "false"); // nobody reads it there
        settings.putAll(more);
        return SharedClasses.start(
                JVM, Subject.class, settings, folder.resolve("vaxis-" + processes.incrementAndGet() + ".log"));
    }

    String issuer() {
        return "http://localhost:" + csam.getEnvironment().getProperty("local.server.port");
    }

    Arrivals arrivals() {
        return outside.arrivals();
    }

    /** What the receivers of copies hold; they live on when a process is killed. */
    CopyCounterpart copies() {
        return outside.copies();
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** As its processes know codes again; once one has started. */
    Digests digests() {
        return Recognised.with(folder.resolve("keys.p12"), "test");
    }

    JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), "postgres", "postgres"));
    }

    /** The server is killed as by {@code kill -9} and started again where it was. */
    void killDatabase() throws IOException {
        database.process().destroyForcibly();
        database.process().onExit().join();
        database = database.startAgain();
    }

    /** Every connection of every process to the database ends, in whatever it was doing. */
    void cutConnections() {
        sql().sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
                .query((row, n) -> row.getBoolean(1))
                .list();
    }

    /** The broker is killed and started again likewise. */
    void killBroker() throws IOException {
        broker.process().destroyForcibly();
        broker.process().onExit().join();
        broker = broker.startAgain();
        broker.awaitReady();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        outside.close();
        csam.close();
        broker.process().destroy();
        database.close();
        broker.close();
    }
}
