package be.vaxis.infra.store;

import be.vaxis.kernel.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what the events of a batch change until it is about to be committed, and then sends it in as few round trips as
 * there are changes of statement.
 *
 * <p>An event that is handled alone, as {@link CarefulHandling} does after a failure, is a batch of its own: what the
 * database refuses is undone with that event.
 */
@Component
final class BatchedRows implements Rows {

    private static final String WAITING = BatchedRows.class.getName();

    /** The same statement for different rows. */
    private record Run(String sql, Map<Object, @Nullable Object[]> rows) {}

    private final JdbcTemplate database;

    BatchedRows(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void set(Object row, String sql, @Nullable Object... values) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        List<Run> waiting = batch.getOrComputeResource(WAITING, first -> {
            List<Run> fresh = new ArrayList<>();
            batch.onPrepareCommit(ending -> send(fresh));
            return fresh;
        });
        if (waiting.isEmpty() || !waiting.getLast().sql().equals(sql)) {
            waiting.add(new Run(sql, new LinkedHashMap<>()));
        }
        waiting.getLast().rows().put(row, values);
    }

    @Override
    public void send() {
        List<Run> waiting = CurrentUnitOfWork.get().getResource(WAITING);
        if (waiting != null) {
            send(waiting);
        }
    }

    private void send(List<Run> waiting) {
        waiting.forEach(run -> {
            if (run.rows().size() == 1) {
                database.update(run.sql(), run.rows().values().iterator().next());
            } else {
                database.batchUpdate(run.sql(), List.copyOf(run.rows().values()));
            }
        });
        waiting.clear();
    }
}
