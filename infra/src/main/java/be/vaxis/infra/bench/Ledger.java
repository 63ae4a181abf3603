package be.vaxis.infra.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what was acknowledged with what the database holds. */
final class Ledger {

    private static final String COUNTED_OTHERWISE_THAN_TOLD = """
            with told as (
                select aggregate_identifier, (convert_from(payload, 'UTF8')::jsonb ->> 'slot')::time as slot,
                    count(*) as times, count(distinct convert_from(payload, 'UTF8')::jsonb ->> 'holder') as holders
                from reservation.domain_event where payload_type = 'reservation.lineday.SlotBooked' group by 1, 2)
            select count(*) from reservation.lineday_place place
            left join told on told.slot = place.slot and told.aggregate_identifier
                = 'lineday:' || place.centre || '/' || place.line || '/' || place.day
            where place.taken <> coalesce(told.times, 0) or place.taken <> coalesce(told.holders, 0)
                or place.taken > place.places""";

    private final JdbcClient sql;

    Ledger(DataSource pool) {
        this.sql = JdbcClient.create(pool);
    }

    /**
     * Everything that is wrong; nothing, when every acknowledged booking is stored once and nothing else is.
     *
     * @param places how many places the acknowledged bookings have together
     */
    List<String> faults(Set<Holder> acknowledged, long places) {
        List<String> faults = new ArrayList<>();
        Set<String> stored = new HashSet<>(sql.sql("""
                        select aggregate_identifier from reservation.domain_event
                        where payload_type = 'reservation.booking.Booked'""").query(String.class).list());
        Set<String> told = acknowledged.stream()
                .map(holder -> "booking:" + holder.digest().value())
                .collect(Collectors.toSet());
        if (!stored.containsAll(told)) {
            faults.add("acknowledged and not stored: "
                    + told.stream().filter(id -> !stored.contains(id)).count());
        }
        if (!told.containsAll(stored)) {
            faults.add("stored and not acknowledged: "
                    + stored.stream().filter(id -> !told.contains(id)).count());
        }
        long taken = one("select sum(taken) from reservation.lineday_place");
        if (taken != places) {
            faults.add(taken + " places are taken for " + places + " acknowledged");
        }
        long wrong = one(COUNTED_OTHERWISE_THAN_TOLD);
        if (wrong > 0) {
            faults.add("slots counted otherwise than told, or given twice: " + wrong);
        }
        return faults;
    }

    private long one(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
