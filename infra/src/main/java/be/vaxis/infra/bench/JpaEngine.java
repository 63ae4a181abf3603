package be.vaxis.infra.bench;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.eventhandling.AbstractDomainEventEntry;
import org.axonframework.eventhandling.AbstractEventEntry;
import org.axonframework.eventhandling.AbstractSequencedDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The JPA engine on Hibernate, with payloads in the row and each index drawn from the sequence by itself: blocks of fifty
 * would put the events of two processes out of order.
 */
final class JpaEngine implements AutoCloseable {

    private final LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;

    JpaEngine(DataSource pool) {
        factory.setDataSource(pool);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setManagedTypes(PersistenceManagedTypes.of(
                DomainEventEntry.class.getName(),
                AbstractSequencedDomainEventEntry.class.getName(),
                AbstractDomainEventEntry.class.getName(),
                AbstractEventEntry.class.getName()));
        factory.setJpaPropertyMap(Map.of(
                "hibernate.dialect", RowsOnly.class.getName(),
                "hibernate.hbm2ddl.auto", "create",
                "hibernate.id.optimizer.pooled.preferred", "none",
                "hibernate.jdbc.batch_size", "100",
                "hibernate.order_inserts", "true"));
        factory.afterPropertiesSet();
        EntityManagerFactory entities = java.util.Objects.requireNonNull(factory.getObject());
        var transactions = new JpaTransactionManager(entities);
        this.transaction = new TransactionTemplate(transactions);
        this.engine = JpaEventStorageEngine.builder()
                .entityManagerProvider(
                        new SimpleEntityManagerProvider(SharedEntityManagerCreator.createSharedEntityManager(entities)))
                .transactionManager(new SpringTransactionManager(transactions))
                .eventSerializer(SampleEvents.FORM)
                .snapshotSerializer(SampleEvents.FORM)
                .explicitFlush(true)
                .build();
    }

    Load.Call appending(int events) {
        return Engines.appending(engine, transaction, events);
    }

    @Override
    public void close() {
        factory.destroy();
    }
}
