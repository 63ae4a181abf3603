package be.vaxis.infra.operations;

import be.vaxis.infra.store.ContextStore;
import be.vaxis.infra.store.ContextStores;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that a processing group could not handle and has set aside, with all that came after them in their sequence. */
@Component
class DeadLetters {

    private static final int MOST_RETRIES = 1_000;

    /**
     * What stands aside for one processing group.
     *
     * @param cause the class of what went wrong; its text may hold data and is not shown
     */
    record Aside(String group, String event, String cause, long letters) {}

    private final ContextStores stores;
    private final EventProcessingConfiguration processing;
    private final JdbcClient sql;

    DeadLetters(ContextStores stores, EventProcessingConfiguration processing, JdbcClient sql) {
        this.stores = stores;
        this.processing = processing;
        this.sql = sql;
    }

    List<Aside> all() {
        return stores.all().stream()
                .map(ContextStore::context)
                .flatMap(context -> sql
                        .sql("""
                                select processinggroup, payloadtype, coalesce(causetype, ''), count(*)
                                from %s.dead_letter group by 1, 2, 3 order by 1, 2, 3 limit 200
                                """.formatted(context.room()))
                        .query((row, n) ->
                                new Aside(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                        .list()
                        .stream())
                .toList();
    }

    long count() {
        return all().stream().mapToLong(Aside::letters).sum();
    }

    /** What stands aside for one group. */
    List<Aside> of(String group) {
        return all().stream().filter(aside -> aside.group().equals(group)).toList();
    }

    /** Gives up on all letters of a group: what they tell will be missing in what the group writes. */
    void drop(String group) {
        processing.deadLetterQueue(group).ifPresent(SequencedDeadLetterQueue::clear);
    }

    /**
     * Tries the letters of a group again, sequence by sequence, until one fails or none is left.
     *
     * @return how many sequences went through
     */
    int retry(String group) {
        return processing
                .sequencedDeadLetterProcessor(group)
                .map(processor -> {
                    int done = 0;
                    while (done < MOST_RETRIES && processor.processAny()) {
                        done++;
                    }
                    return done;
                })
                .orElse(0);
    }
}
