package be.vaxis.infra.testing;

import be.vaxis.infra.csam.Csam;
import be.vaxis.infra.embedded.Broker;
import be.vaxis.infra.embedded.Database;
import be.vaxis.infra.embedded.OwnKeys;
import be.vaxis.infra.parties.CounterpartPorts;
import be.vaxis.infra.parties.Counterparts;
import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.infra.parties.gateway.GatewayCounterpart;
import be.vaxis.infra.parties.safety.SafetyCounterpart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real PostgreSQL and a real Kafka broker for the tests of this JVM: in containers where a Docker engine answers,
 * embedded elsewhere. The outside parties are their counterparts. Started once, at first use; they end with the JVM.
 *
 * <p>There are three of all this but of the stand-in of CSAM, so that a third of the tests can run beside the others.
 */
public final class Parts {

    private static final class First {
        static final Parts PARTS = new Parts("first");
    }

    private static final class Other {
        static final Parts PARTS = new Parts("other");
    }

    private static final class Third {
        static final Parts PARTS = new Parts("third");
    }

    private static final class IdentityProvider {
        static final String ISSUER = identityProvider(folder());
    }

    private final Counterparts outside = Counterparts.start(CounterpartPorts.free(), folder(), Clock.systemUTC());
    private final Map<String, String> properties;

    private Parts(String name) {
        this.properties = start(name);
    }

    /** Those of {@link OnParts}. */
    public static Parts first() {
        return First.PARTS;
    }

    /** Those of {@link OnOtherParts}. */
    public static Parts other() {
        return Other.PARTS;
    }

    /** Those of {@link OnThirdParts}. */
    public static Parts third() {
        return Third.PARTS;
    }

    /** The stand-in of CSAM, with the people of the demo, whom all processes believe. */
    public static String issuer() {
        return IdentityProvider.ISSUER;
    }

    /** The settings by which a process of the system finds the parts. */
    public Map<String, String> properties() {
        return properties;
    }

    /** What the system sent to telephones, mailboxes and letter boxes. */
    public Arrivals arrivals() {
        return outside.arrivals();
    }

    /** What the system copied to others. */
    public CopyCounterpart copies() {
        return outside.copies();
    }

    /** Where all countries tell whom to trust. */
    public GatewayCounterpart gateway() {
        return outside.gateway();
    }

    /** Where the cases of Europe are gathered. */
    public SafetyCounterpart safety() {
        return outside.safety();
    }

    /** That certifies what it gave. */
    public CountryCounterpart country() {
        return outside.country();
    }

    private Map<String, String> start(String name) {
        try {
            Path folder = folder();
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("vaxis.vault.keystore", folder.resolve("keys.p12").toString());
            properties.put("vaxis.vault.password", "test");
            properties.put("vaxis.vault.create", "true");
            properties.putAll(OwnKeys.settings(folder));
            properties.put("vaxis.attestation.forms.smart-health-card", "true");
            properties.put("vaxis.attestation.forms.ddcc", "true");
            properties.put("vaxis.kafka.partitions", "3");
            // Quartz knows databases by the name of the scheduler, throughout the JVM.
            properties.put("spring.quartz.properties.org.quartz.scheduler.instanceName", name);
            properties.put("vaxis.export.folder", folder.resolve("exports").toString());
            properties.put("vaxis.oidc.issuer-uri", issuer());
            properties.putAll(outside.settings());
            if (DockerClientFactory.instance().isDockerAvailable()) {
                inContainers(properties);
            } else {
                embedded(folder, properties);
            }
            return Map.copyOf(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String identityProvider(Path folder) {
        ConfigurableApplicationContext csam = Csam.start(0, folder.resolve("csam.jwks"));
        return "http://localhost:" + csam.getEnvironment().getProperty("local.server.port");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vaxis-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inContainers(Map<String, String> properties) {
        var database = new PostgreSQLContainer(DockerImageName.parse("postgres:18-alpine"));
        var broker = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.1"));
        database.start();
        broker.start();
        properties.put("spring.datasource.url", database.getJdbcUrl());
        properties.put("spring.datasource.username", database.getUsername());
        properties.put("spring.datasource.password", database.getPassword());
        properties.put("vaxis.kafka.bootstrap-servers", broker.getBootstrapServers());
    }

    private static void embedded(Path folder, Map<String, String> properties) throws IOException {
        Broker broker = Broker.start(folder.resolve("kafka"), 0);
        Database database = Database.start(folder.resolve("postgres"), 0);
        SpringApplication.getShutdownHandlers().add(() -> close(database, broker)); // after the process itself
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", "postgres");
        properties.put("spring.datasource.password", "postgres");
        broker.awaitReady();
        properties.put("vaxis.kafka.bootstrap-servers", broker.bootstrapServers());
    }

    private static void close(Database database, Broker broker) {
        try (broker;
                database) {
            broker.process().destroy();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
