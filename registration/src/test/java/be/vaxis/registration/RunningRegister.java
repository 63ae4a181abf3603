package be.vaxis.registration;

import static be.vaxis.registration.RegistrationFixtures.nurse;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.vaccinations.VaccinationsType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * This context alone, over real HTTP and a real PostgreSQL: its FHIR edge, desk, decisions and records. Events are held
 * in memory and handled at once; nobody logs in, and a nurse in Ghent is asking.
 */
public final class RunningRegister implements AutoCloseable {

    private final ServletWebServerApplicationContext house;

    private RunningRegister(ServletWebServerApplicationContext house) {
        this.house = house;
    }

    /** @param settings of the context, such as {@code vaxis.registration.fhir.check-digits} */
    public static RunningRegister with(Map<String, String> settings) {
        var application = new SpringApplication(House.class);
        application.setLogStartupInfo(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "logging.level.root", "warn"));
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new RunningRegister((ServletWebServerApplicationContext) application.run(arguments));
    }

    public URI fhir() {
        return URI.create("http://127.0.0.1:" + house.getWebServer().getPort() + "/fhir");
    }

    @Override
    public void close() {
        house.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceTransactionManagerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @ComponentScan({
        "be.vaxis.registration.change",
        "be.vaxis.registration.desk",
        "be.vaxis.registration.fhir",
        "be.vaxis.registration.immunization",
        "be.vaxis.registration.patient",
        "be.vaxis.registration.product",
        "be.vaxis.registration.recall",
        "be.vaxis.registration.record",
        "be.vaxis.registration.status"
    })
    static class House implements WebMvcConfigurer {

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new CallerIs(nurse("vera", "GENT-EXPO")));
        }

        @Bean(destroyMethod = "close")
        EmbeddedPostgres database() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean
        DataSource tables(EmbeddedPostgres database) throws IOException {
            DataSource tables = database.getPostgresDatabase();
            RegisterTables.make(tables);
            return tables;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PersonIndex people() {
            return new KnownPeople();
        }

        @Bean
        Digests digests() {
            return new PlainDigests();
        }

        @Bean
        AccessLog accessLog() {
            return new Looks();
        }

        @Bean
        Freshness freshness() {
            return group -> {};
        }

        @Bean
        FreshIds ids() {
            return UUID::randomUUID;
        }

        @Bean
        Sealing sealing() {
            return new OpenSealing();
        }

        @Bean
        Rows rows(JdbcTemplate sql) {
            return new RowsAtOnce(sql);
        }

        @Bean(initMethod = "start", destroyMethod = "shutdown")
        Configuration axon(Clock clock, Products products, ApplicationContext house) {
            var handlers = house.getBeansWithAnnotation(ProcessingGroup.class).values();
            var axon = DefaultConfigurer.defaultConfiguration()
                    .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                    .configureAggregate(VaccinationsType.TYPE)
                    .registerComponent(Clock.class, configuration -> clock)
                    .registerComponent(Products.class, configuration -> products);
            axon.eventProcessing(EventProcessingConfigurer::usingSubscribingEventProcessors);
            axon.eventProcessing(processing ->
                    handlers.forEach(handler -> processing.registerEventHandler(configuration -> handler)));
            return axon.buildConfiguration();
        }

        @Bean
        CommandGateway commands(Configuration axon) {
            return axon.commandGateway();
        }
    }
}
