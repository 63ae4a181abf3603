package be.vaxis.infra.bench;

import be.vaxis.infra.csam.Csam;
import be.vaxis.infra.embedded.Broker;
import be.vaxis.infra.embedded.Database;
import be.vaxis.infra.embedded.OwnKeys;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** What runs during a benchmark beside the database: Kafka and Vaxis in processes of their own, CSAM in this one. */
final class Rig implements AutoCloseable {

    private static final int POOL = 24; // as in application.yaml

    private final Database database;
    private final Broker broker;
    private final ConfigurableApplicationContext csam;
    private final HikariDataSource pool;
    private final StagedProcess vaxis;

    private Rig(Database database, Broker broker, ConfigurableApplicationContext csam, StagedProcess vaxis) {
        this.database = database;
        this.broker = broker;
        this.csam = csam;
        this.pool = pool(database.jdbcUrl());
        this.vaxis = vaxis;
    }

    /** Waits until everything is there and the stage is set for so many people. */
    static Rig start(Path folder, Database database, int people) throws IOException, InterruptedException {
        Broker broker = Broker.start(folder.resolve("kafka"), 0);
        ConfigurableApplicationContext csam = Csam.start(0, folder.resolve("csam.jwks"));
        broker.awaitReady();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", "postgres");
        settings.put("spring.datasource.password", "postgres");
        settings.put("vaxis.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("vaxis.oidc.issuer-uri", issuer(csam));
        settings.put("vaxis.vault.keystore", folder.resolve("keys.p12").toString());
        settings.put("vaxis.vault.password", "bench");
        settings.put("vaxis.vault.create", "true");
        settings.putAll(OwnKeys.settings(folder));
        settings.put("vaxis.invitation.dispatch.enabled", "false"); // there are no carriers; messages wait
        var rig = new Rig(database, broker, csam, StagedProcess.start(folder, settings, people));
        try {
            rig.vaxis.awaitReady();
            return rig;
        } catch (InterruptedException | RuntimeException e) {
            rig.close();
            throw e;
        }
    }

    private static String issuer(ConfigurableApplicationContext csam) {
        return "http://localhost:" + csam.getEnvironment().getProperty("local.server.port");
    }

    /** Connects as Vaxis does: the same driver and settings, as many connections. */
    static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(POOL);
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    HikariDataSource pool() {
        return pool;
    }

    StagedProcess vaxis() {
        return vaxis;
    }

    String issuer() {
        return issuer(csam);
    }

    /** How much work each part has done so far. */
    CpuTime cpuTime() {
        return CpuTime.of(vaxis.process(), database.process(), broker.process());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (broker;
                csam;
                pool;
                vaxis) {
            broker.process().destroy();
        }
    }
}
