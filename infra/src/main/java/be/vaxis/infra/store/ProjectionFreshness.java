package be.vaxis.infra.store;

import be.vaxis.kernel.Freshness;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.Segment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at where the segments of a group are, in whichever process they run, and at what still lies ahead of each.
 *
 * <p>Positions of segments with nothing to do are stored late, so an event counts only for the segment it belongs to.
 */
@Component
final class ProjectionFreshness implements Freshness {

    private static final long STEP_NANOS = Duration.ofMillis(8).toNanos();
    private static final int LOOK_BACK = 2_000;

    private final ContextStores stores;
    private final Vocabulary vocabulary;
    private final JdbcClient sql;
    private final Duration patience;

    ProjectionFreshness(
            ContextStores stores,
            Vocabulary vocabulary,
            JdbcClient sql,
            @Value("${vaxis.projections.patience}") Duration patience) {
        this.stores = stores;
        this.vocabulary = vocabulary;
        this.sql = sql;
        this.patience = patience;
    }

    private record Position(int segment, long index) {}

    private record Ahead(long index, String sequence) {}

    @Override
    public void await(String group) {
        reached(group);
    }

    @Override
    public boolean reached(String group) {
        ContextStore store = stores.ofGroup(group);
        long head = sql.sql("select coalesce(max(global_index), 0) from " + store.tableOf(group))
                .query(Long.class)
                .single();
        long end = System.nanoTime() + patience.toNanos();
        boolean seen = hasSeen(store, group, head);
        while (!seen && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP_NANOS);
            seen = hasSeen(store, group, head);
        }
        return seen;
    }

    private boolean hasSeen(ContextStore store, String group, long head) {
        List<Position> positions = sql.sql("""
                        select segment, coalesce((convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint, -1)
                        from %s where processor_name = ? order by segment
                        """.formatted(store.tokenTable()))
                .param(group)
                .query((row, n) -> new Position(row.getInt(1), row.getLong(2)))
                .list();
        long rear = positions.stream().mapToLong(Position::index).min().orElse(-1);
        return !positions.isEmpty() && (rear >= head || nothingAhead(store, group, positions, rear, head));
    }

    private boolean nothingAhead(ContextStore store, String group, List<Position> positions, long rear, long head) {
        List<Ahead> ahead = sql.sql("""
                        select global_index, aggregate_identifier from %s
                        where global_index > ? and global_index <= ? and payload_type = any (?) limit ?
                        """.formatted(store.tableOf(group)))
                .params(rear, head, vocabulary.of(group).toArray(String[]::new), LOOK_BACK)
                .query((row, n) -> new Ahead(row.getLong(1), row.getString(2)))
                .list();
        int[] ids = positions.stream().mapToInt(Position::segment).toArray();
        Segment[] segments = Segment.computeSegments(ids);
        for (int i = 0; i < ids.length; i++) {
            Segment segment = segments[i];
            long reached = positions.get(i).index();
            if (ahead.stream()
                    .anyMatch(
                            event -> event.index() > reached && segment.matches(Objects.hashCode(event.sequence())))) {
                return false;
            }
        }
        return true;
    }
}
