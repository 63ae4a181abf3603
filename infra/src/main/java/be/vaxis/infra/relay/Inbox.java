package be.vaxis.infra.relay;

import be.vaxis.infra.store.ContextStore;
import be.vaxis.infra.store.ContextStores;
import be.vaxis.kernel.Context;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what neighbours tell into the inbox of a context, each event once.
 *
 * <p>The inbox is the context's own log of what it heard: its handlers read from there, at their own pace, and a copy can
 * be rebuilt from it without asking anybody.
 */
final class Inbox {

    private final ContextStore store;
    private final Set<String> wanted;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final String insert;
    private final String turn;

    /** @param wanted the stored names of the events that some handler of the context listens to */
    Inbox(
            Context listener,
            Set<String> wanted,
            ContextStores stores,
            JdbcTemplate sql,
            TransactionTemplate transaction) {
        this.store = stores.of(listener);
        this.wanted = wanted;
        this.sql = sql;
        this.transaction = transaction;
        this.insert = """
                insert into %s.inbox (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                      payload_type, payload_revision, payload, meta_data)
                values (?, ?, ?, ?, ?, ?, ?, ?, '{}'::bytea) on conflict (event_identifier) do nothing
                """.formatted(listener.room());
        this.turn = "inbox of " + listener.room();
    }

    /**
     * All of a batch in one transaction, in the order in which it was heard, one process after the other.
     *
     * <p>So the numbers in the inbox are given out in the order in which they can be seen. A reader that passes a number
     * for which nothing is there yet waits a minute for it, by the time of the events; but here that is the time at which
     * a neighbour stored them, perhaps long ago, and the reader would pass for ever.
     */
    void keep(List<ConsumerRecord<String, byte[]>> heard) {
        List<Object[]> rows = heard.stream()
                .filter(told -> wanted.contains(Headers.get(told, Headers.TYPE)))
                .map(Inbox::rowOf)
                .toList();
        if (!rows.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, turn);
                sql.batchUpdate(insert, rows);
            });
            store.inboxStream().wake();
        }
    }

    private static Object[] rowOf(ConsumerRecord<String, byte[]> told) {
        return new Object[] {
            Headers.get(told, Headers.ID),
            told.key(),
            told.offset(),
            told.topic(),
            Headers.get(told, Headers.STORED_AT),
            Headers.get(told, Headers.TYPE),
            Headers.get(told, Headers.REVISION),
            told.value()
        };
    }
}
