package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import be.vaxis.reservation.booking.Histories;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers for a unit of work which bookings have no event yet, so that {@link HouseEventStore} need not look. */
@Component
final class Unbegun implements Histories {

    private static final String KNOWN = Unbegun.class.getName();
    private static final String BEGUN =
            "select distinct aggregate_identifier from %s.domain_event where aggregate_identifier = any (?)"
                    .formatted(Context.RESERVATION.room());

    private final JdbcClient sql;

    Unbegun(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> begun(Collection<String> bookings) {
        if (bookings.isEmpty()) {
            return Set.of();
        }
        Set<String> begun = sql.sql(BEGUN)
                .param(bookings.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .set();
        Set<String> others = new HashSet<>(bookings);
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
