package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers for a unit of work which aggregates have no event yet, so that {@link HouseEventStore} need not look. */
@Component
final class Unbegun {

    private static final String KNOWN = Unbegun.class.getName();

    private final JdbcClient sql;

    Unbegun(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that have an event; the others are known to have none for the rest of this unit of work. */
    Set<String> begun(Context context, Collection<String> aggregates) {
        if (aggregates.isEmpty()) {
            return Set.of();
        }
        Set<String> begun = sql.sql(
                        "select distinct aggregate_identifier from %s.domain_event where aggregate_identifier = any (?)"
                                .formatted(context.room()))
                .param(aggregates.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .set();
        Set<String> others = new HashSet<>(aggregates);
        others.removeAll(begun);
        CurrentUnitOfWork.get().resources().put(KNOWN, others);
        return begun;
    }

    /** Whether the current unit of work found that nothing has happened to this aggregate. */
    static boolean isKnown(String aggregateId) {
        return CurrentUnitOfWork.map(work -> work.<Set<String>>getResource(KNOWN))
                .map(known -> known.contains(aggregateId))
                .orElse(false);
    }
}
