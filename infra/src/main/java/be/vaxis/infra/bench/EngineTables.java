package be.vaxis.infra.bench;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of a context's store, as the migration makes them; the tables of JPA are made by Hibernate. */
final class EngineTables {

    private EngineTables() {}

    static void make(DataSource pool) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/store/V1__events.sql")).execute(pool);
    }
}
