package be.vaxis.infra;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.OnParts;
import jakarta.persistence.EntityManagerFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnParts
class StartIT {

    @Autowired
    EventStore events;

    @Autowired
    TransactionManager transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void what_is_stored_is_stored_in_transactions_of_the_database() {
        assertThat(events).isInstanceOf(EmbeddedEventStore.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void nothing_is_mapped_to_objects() {
        assertThat(entities.getMetamodel().getEntities()).isEmpty();
    }

    @Test
    void what_is_acknowledged_is_on_disk() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(sql.sql("show " + setting).query(String.class).single()).isEqualTo("on");
        }
    }

    @Test
    void no_table_name_stands_in_two_schemas_but_those_of_the_stores() {
        var twice = sql.sql("""
                        select table_name from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and table_name not in ('domain_event', 'snapshot', 'inbox', 'token', 'dead_letter',
                                                 'history', 'store_history')
                        group by table_name having count(*) > 1
                        """).query(String.class).list();

        assertThat(twice).isEmpty();
    }
}
