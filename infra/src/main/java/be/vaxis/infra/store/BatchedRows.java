package be.vaxis.infra.store;

import be.vaxis.kernel.Rows;
import java.util.ArrayList;
import java.util.Collection;
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

    /** @param last what goes when all else is gone */
    private record Waiting(List<Run> runs, Map<String, Run> last) {}

    private final JdbcTemplate database;

    BatchedRows(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void set(Object row, String sql, @Nullable Object... values) {
        List<Run> runs = waiting().runs();
        if (runs.isEmpty() || !runs.getLast().sql().equals(sql)) {
            runs.add(new Run(sql, new LinkedHashMap<>()));
        }
        runs.getLast().rows().put(row, values);
    }

    @Override
    public void setLast(Object row, String sql, @Nullable Object... values) {
        waiting()
                .last()
                .computeIfAbsent(sql, same -> new Run(same, new LinkedHashMap<>()))
                .rows()
                .put(row, values);
    }

    private Waiting waiting() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        return batch.getOrComputeResource(WAITING, first -> {
            Waiting fresh = new Waiting(new ArrayList<>(), new LinkedHashMap<>());
            batch.onPrepareCommit(ending -> {
                send(fresh.runs());
                send(fresh.last().values());
            });
            return fresh;
        });
    }

    @Override
    public void send() {
        Waiting waiting = CurrentUnitOfWork.get().getResource(WAITING);
        if (waiting != null) {
            send(waiting.runs());
        }
    }

    private void send(Collection<Run> waiting) {
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
