package be.vaxis.infra.store;

import be.vaxis.infra.vault.PersonalModule;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon on PostgreSQL by JDBC, one schema per context. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int SNAPSHOT_EVERY = 200;

    @Bean
    EventNames eventNames() {
        return EventNames.ofHouse();
    }

    @Bean
    @Primary
    Serializer storedForm(EventNames names, PersonalModule personal) {
        return StoredForm.of(names, personal);
    }

    /** Those of Spring's transactions; they alone commit and undo, never a unit of work inside another. */
    @Bean
    ConnectionProvider connections(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    /** Transactions of the database itself: unlike those of JPA, they can be undone in part. */
    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    /** Of processors. */
    @Bean
    @Primary
    TransactionManager transactions(PlatformTransactionManager spring) {
        return new SavepointTransactions(spring);
    }

    @Bean
    ContextStores contextStores(
            RunningContexts running,
            ConnectionProvider connections,
            PlatformTransactionManager spring,
            Serializer form) {
        return new ContextStores(
                running, connections, new SpringTransactionManager(spring), form, OlderForms.upcasters());
    }

    @Bean
    EventStore eventStore(ContextStores stores, ListableBeanFactory beans, Serializer form) {
        return HouseEventStore.over(stores, new AggregateRooms(beans), form);
    }

    @Bean
    Processors processors(
            ContextStores stores,
            TransactionManager transactions,
            @Value("${vaxis.processors.threads}") int threads,
            @Value("${vaxis.processors.shortest-pause}") Duration shortest,
            @Value("${vaxis.processors.longest-pause}") Duration longest) {
        return new Processors(stores, transactions, threads, shortest, longest);
    }

    @Bean
    ConfigurerModule processing(Processors processors) {
        return configurer -> configurer.eventProcessing().registerEventProcessorFactory(processors::processor);
    }

    /** Every group sets aside what it cannot handle, as {@link CarefulHandling} says; in the place of Axon's own module, which asks a setting per group. */
    @Bean
    DeadLetterQueueProviderConfigurerModule deadLetterQueues(EventProcessorProperties settings, ContextStores stores) {
        return new DeadLetterQueueProviderConfigurerModule(
                settings, group -> configuration -> stores.ofGroup(group).deadLetters(group)) {
            @Override
            public void configureModule(Configurer configurer) {
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueueProvider(
                                group -> configuration -> stores.ofGroup(group).deadLetters(group))
                        .registerDefaultDeadLetterPolicy(configuration -> EventFailed::decide);
            }
        };
    }

    @Bean
    SnapshotTriggerDefinition every200Events(SnapshotsAside snapshots) {
        return new EventCountSnapshotTriggerDefinition(snapshots::make, SNAPSHOT_EVERY);
    }
}
