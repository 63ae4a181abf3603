package be.vaxis.infra.bench;

import be.vaxis.infra.embedded.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the two event storage engines of Axon on the same database, each in its usual set-up: transactions of one
 * event, and of a thousand. The ratio is to the same rows written by hand.
 */
final class Engines {

    private static final int CLIENTS = 16;
    private static final int CLIENTS_WITH_BATCHES = 2;
    private static final int BATCH = 1_000;

    private final Duration length;
    private final Figures figures;
    private final PrintStream screen;

    Engines(Duration length, Figures figures, PrintStream screen) {
        this.length = length;
        this.figures = figures;
        this.screen = screen;
    }

    /** In a database of its own on the server. */
    void compare(Database database) throws SQLException, InterruptedException, ExecutionException {
        database.run("create database engines");
        String url = database.jdbcUrl().replaceFirst("/postgres$", "/engines");
        try (HikariDataSource pool = Rig.pool(url);
                var jpa = new JpaEngine(pool)) {
            EngineTables.make(pool);
            var bare = new BareAppend(pool);
            var jdbc = new JdbcEngine(pool);
            for (int events : new int[] {1, BATCH}) {
                String name = events == 1 ? "single" : "batch";
                Measured limit = measure("limit." + name, events, bare.appending(events));
                add("engines.limit." + name, events, limit, limit);
                add("engines.jdbc." + name, events, measure("jdbc." + name, events, jdbc.appending(events)), limit);
                add("engines.jpa." + name, events, measure("jpa." + name, events, jpa.appending(events)), limit);
            }
        }
    }

    private Measured measure(String name, int events, Load.Call append)
            throws InterruptedException, ExecutionException {
        int clients = events == 1 ? CLIENTS : CLIENTS_WITH_BATCHES;
        Load.run(clients, length, append); // warming up
        Measured measured = Load.run(clients, length, append);
        screen.println(measured.line(name));
        return measured;
    }

    private void add(String name, int events, Measured measured, Measured limit) {
        figures.add(new Figure(name + ".rate", events * measured.rate(), "events/s", measured.rate() / limit.rate()));
        figures.add(new Figure(name + ".p50", measured.millis(0.5), "ms", measured.millis(0.5) / limit.millis(0.5)));
    }

    /** One transaction that appends events of an aggregate of its own. */
    static Load.Call appending(EventStorageEngine engine, TransactionTemplate transaction, int events) {
        return () -> {
            var fresh = SampleEvents.of(events);
            transaction.executeWithoutResult(status -> engine.appendEvents(fresh));
            return Load.DONE;
        };
    }
}
