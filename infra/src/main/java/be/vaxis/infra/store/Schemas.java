package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Brings the schemas up to date before anything uses them: those of the house, and per running context its stores and
 * its own tables. Several processes may start at once; one migrates, the others wait.
 */
@Component
public final class Schemas implements InitializingBean {

    /** Schemas of the house, shared by all processes. */
    private static final List<String> HOUSE = List.of("vault", "access", "scheduler");

    private final DataSource database;
    private final RunningContexts running;

    Schemas(DataSource database, RunningContexts running) {
        this.database = database;
        this.running = running;
    }

    @Override
    public void afterPropertiesSet() {
        HOUSE.forEach(schema -> migrate(schema, schema, "history"));
        for (Context context : running.all()) {
            migrate(context.room(), "store", "store_history");
            migrate(context.room(), context.room(), "history");
        }
    }

    private void migrate(String schema, String folder, String history) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/migration/" + folder)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
